// What people have recorded of the words of a page. Asked for once a page and language, and by the service worker
// answered without a network for courses that were opened.
import * as api from '../api';
import { settings } from '../settings.svelte';
import { keyOf } from './key';

interface Recording {
  words: string;
  voice: string;
  recording: string;
}

/** By the key of the words. */
const known = new Map<string, Recording[]>();

/** How the language chosen is spoken here, as the server names it. */
export const voiceName = (): string =>
  settings.language === 'vi' ? `vi-${settings.dialect}` : settings.language;

/** Of the server's limit of 200, with what an address may hold. */
const askedMax = 150;

/** Learns what there is of these words; where nothing is to be had, nothing is known. */
export async function learnRecordings(groups: string[]): Promise<void> {
  const keys = [...new Set(groups.map(keyOf))];
  for (let from = 0; from < keys.length; from += askedMax) {
    const some = keys.slice(from, from + askedMax);
    try {
      const { recordings } = await api.get<{ recordings: Recording[] }>(
        `recordings?language=${settings.language}&words=${some.join('.')}`
      );
      for (const key of some)
        known.set(
          key,
          recordings.filter((one) => one.words === key)
        );
    } catch {
      // Other voices speak then.
    }
  }
}

/** All there is of these words, in every voice. */
export const recordingsOf = (group: string): Recording[] => known.get(keyOf(group)) ?? [];

/** The address of the recording to play: in the dialect chosen, else in another; null when there is none. */
export function recordingPath(group: string): string | null {
  const all = recordingsOf(group);
  const one = all.find(({ voice }) => voice === voiceName()) ?? all[0];
  return one ? `/api/v1/recordings/${one.recording}` : null;
}

/** Where the server says these words itself. */
export const machinePath = (group: string): string => `/api/v1/voice/${voiceName()}/${keyOf(group)}`;
