// The skills, criteria and groups that screens name. Content, not code: read once, kept for offline.
import { getKept } from '../api';
import { pick } from '../i18n/index.svelte';
import type { Texts } from './types';

export interface Skill {
  id: string;
  name: Texts;
  can: Texts;
}

export interface Area {
  id: string;
  name: Texts;
  skills: Skill[];
}

export interface Named {
  id: string;
  name: Texts;
}

export interface Criterion extends Named {
  all: string[];
}

interface Framework {
  areas: Area[];
  facts: Named[];
  criteria: Criterion[];
  groups: Named[];
}

const path = 'content/framework.json';

class FrameworkWords {
  private content: Framework | null = $state.raw(null);
  private loading: Promise<void> | null = null;

  load(): Promise<void> {
    this.loading ??= getKept<Framework>(path).then(
      ({ data }) => void (this.content = data),
      (error) => {
        this.loading = null;
        throw error;
      }
    );
    return this.loading;
  }

  get areas(): Area[] {
    return this.content?.areas ?? [];
  }
  get facts(): Named[] {
    return this.content?.facts ?? [];
  }
  get criteria(): Criterion[] {
    return this.content?.criteria ?? [];
  }
  get groups(): Named[] {
    return this.content?.groups ?? [];
  }

  criterion(id: string): Criterion | undefined {
    return this.criteria.find((criterion) => criterion.id === id);
  }

  /** The name of a skill, fact, criterion or group; its id when the framework does not know it. */
  name(id: string): string {
    const skills = this.areas.flatMap((area) => area.skills);
    const named = [...skills, ...this.facts, ...this.criteria, ...this.groups].find((one) => one.id === id);
    return named ? pick(named.name) : id;
  }
}

export const framework = new FrameworkWords();
