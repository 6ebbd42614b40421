// Whom people of a place turn to, as it was published for it or for a unit above.
import * as api from './api';
import * as storage from './storage';

export interface Help {
  place: { id: string; code: string; name: string };
  name: string;
  phone: string;
  hours: string | null;
  since: string;
}

const key = (place: string) => `help:${place}`;

/** The newest answer, or without a network the last one: help is needed most where little works. */
export async function loadHelp(place: string): Promise<Help | null> {
  try {
    const { help } = await api.get<{ help: Help | null }>(`places/${place}/help`);
    // A device that is full still shows what it was told.
    await storage.put('answers', key(place), help).catch(() => {});
    return help;
  } catch (failure) {
    if (!(failure instanceof api.ApiError && failure.offline)) throw failure;
    const kept = await storage.get<Help | null>('answers', key(place));
    if (kept === undefined) throw failure;
    return kept;
  }
}

/** What a phone dials: digits and a leading plus. */
export const dialled = (phone: string): string =>
  (/^[^\d]*\+/.test(phone) ? '+' : '') + phone.replace(/\D/g, '');
