// The real task of each skill, for whoever watches. Content, not code: read once, kept for offline.
import { getKept } from '../api';
import type { Texts } from './types';

export interface RealTask {
  skill: string;
  /** What to say to the person. */
  task: Texts;
  /** What can be seen, in this order. */
  checks: { see: Texts }[];
  /** What the watcher leaves alone. */
  safe?: Texts;
}

class RealTasks {
  private all: RealTask[] = $state.raw([]);
  private loading: Promise<void> | null = null;

  load(): Promise<void> {
    this.loading ??= getKept<{ tasks: RealTask[] }>('content/tasks.json').then(
      ({ data }) => void (this.all = data.tasks),
      (error) => {
        this.loading = null;
        throw error;
      }
    );
    return this.loading;
  }

  of(skill: string): RealTask | undefined {
    return this.all.find((task) => task.skill === skill);
  }
}

export const realTasks = new RealTasks();
