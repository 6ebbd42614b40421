import { getKept } from '../api';
import type { Texts } from './types';

export interface Consent {
  /** Which wording: its id and version, "consent-2026-1/1". */
  text: string;
  language: string;
  on: string;
}

interface Content {
  id: string;
  version: number;
  text: Texts;
}

/** The consent in force. A new wording is a new file: what somebody agreed to never changes. */
const path = 'content/consent/consent-2026-1.json';

class ConsentWords {
  content: Content | null = $state.raw(null);
  failed = $state(false);

  async load(): Promise<void> {
    if (this.content) return;
    try {
      this.content = (await getKept<Content>(path)).data;
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }
}

export const consentText = new ConsentWords();
