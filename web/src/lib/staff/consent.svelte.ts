import { getKept } from '../api';
import { settings } from '../settings.svelte';
import { isoDay } from './dates';
import type { Texts } from './types';

export interface Consent {
  /** Which wording: its id and version, "consent-2026-1/1". */
  text: string;
  language: string;
  on: string;
  /** A parent or guardian agrees for someone under age. */
  by: 'self' | 'guardian';
}

interface Content {
  id: string;
  version: number;
  text: Texts;
}

interface Rules {
  guardian: { underAge: number };
}

/** The consent in force. A new wording is a new file: what somebody agreed to never changes. */
const path = 'content/consent/consent-2026-1.json';

export const rulesPath = 'content/rights.json';

class ConsentWords {
  private underAge = $state(0);
  content: Content | null = $state.raw(null);
  failed = $state(false);

  async load(): Promise<void> {
    if (this.content) return;
    try {
      const [content, rules] = await Promise.all([getKept<Content>(path), getKept<Rules>(rulesPath)]);
      this.underAge = rules.data.guardian.underAge;
      this.content = content.data;
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }

  /** What is recorded of whoever has agreed today; nothing before the text is there. */
  given(byGuardian: boolean): Consent | null {
    if (!this.content) return null;
    return {
      text: `${this.content.id}/${this.content.version}`,
      language: settings.language,
      on: isoDay(),
      by: byGuardian ? 'guardian' : 'self'
    };
  }

  /** By the year of birth alone, as the server reckons. */
  needsGuardian(birthYear: number | null, year: number): boolean {
    return birthYear !== null && year - birthYear < this.underAge;
  }
}

export const consentText = new ConsentWords();
