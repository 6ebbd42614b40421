// Whom people are referred to, as data (content/referrals.json), kept on the phone.
import { getKept } from '../api';
import { pick } from '../i18n/index.svelte';
import type { Language } from '../settings.svelte';

type Texts = Partial<Record<Language, string>>;

class Referrals {
  all: Record<string, Texts> = $state.raw({});

  async load(): Promise<void> {
    if (!Object.keys(this.all).length)
      this.all = (await getKept<Record<string, Texts>>('content/referrals.json')).data;
  }

  /** A code of a newer list is shown as it is. */
  name = (id: string): string => pick(this.all[id]) || id;
}

export const referrals = new Referrals();
