// A class as whoever leads it sees it: its lesson as screens, its phones as they fare, and the way on.
import * as api from '$lib/api';
import { loadLesson, type Lesson } from '$lib/learning/content';
import { screensOf, type LessonScreen } from '$lib/learning/screens';
import { follow, type LiveState } from '$lib/live';
import { faresOf, needsSomeone, type Fared } from './fare';
import type { ClassSeen } from './types';

/** How often waiting times are counted anew. */
const lookMs = 5_000;

export class Room {
  seen: ClassSeen | null = $state.raw(null);
  lesson: Lesson | null = $state.raw(null);
  live: LiveState = $state('connecting');
  over = $state(false);
  /** Where this page has gone, before the server says so too. */
  page = $state(1);
  private now = $state(0);
  readonly screens: LessonScreen[] = $derived(this.lesson ? screensOf(this.lesson) : []);
  readonly screen = $derived(this.screens[Math.min(this.page, this.screens.length) - 1]);
  readonly fares: Fared[] = $derived(this.seen ? faresOf(this.seen, this.now) : []);
  readonly needy = $derived(this.fares.filter(needsSomeone).length);
  readonly done = $derived(this.fares.filter(({ fare }) => fare === 'done').length);

  /** The server's clock less ours. */
  private ahead = 0;
  /** Moves of this page that the server has not answered: until then what it tells is older than they are. */
  private going = 0;
  private stops: (() => void)[] = [];

  constructor(private id: string) {}

  /** Until the returned function is called. */
  open(): () => void {
    const clock = setInterval(() => this.look(), lookMs);
    this.stops.push(() => clearInterval(clock));
    this.stops.push(
      follow<ClassSeen | { open: false }>(
        `classes/${this.id}/live`,
        'class',
        (told) => void this.take(told),
        (state) => {
          this.live = state;
          // The stream does not say why it broke: perhaps the class has ended.
          if (state === 'broken') void this.ask();
        }
      )
    );
    return () => this.close();
  }

  async go(page: number): Promise<void> {
    if (!this.seen || page < 1 || page > this.screens.length) return;
    const { course, lesson } = this.seen;
    this.page = page;
    this.going++;
    try {
      await this.take(await api.post<ClassSeen>(`classes/${this.id}`, { course, lesson, page }));
    } finally {
      if (!--this.going) this.page = this.seen.page;
    }
  }

  async end(): Promise<void> {
    await api.del(`classes/${this.id}`);
    this.finish();
  }

  private close(): void {
    this.stops.forEach((stop) => stop());
    this.stops = [];
  }

  private finish(): void {
    this.over = true;
    this.close();
  }

  private async ask(): Promise<void> {
    try {
      await this.take(await api.get<ClassSeen>(`classes/${this.id}`));
    } catch (error) {
      if (error instanceof api.ApiError && error.status === 404) this.finish();
    }
  }

  private async take(told: ClassSeen | { open: false }): Promise<void> {
    if (!told.open) return this.finish();
    // An answer and the stream come by two ways, and may overtake each other.
    if (this.seen && told.version < this.seen.version) return;
    this.ahead = Date.parse(told.now) - Date.now();
    const { course, lesson } = told;
    if (this.lesson?.course !== course || this.lesson.id !== lesson)
      this.lesson = await loadLesson(course, lesson);
    this.seen = told;
    if (!this.going) this.page = told.page;
    this.look();
  }

  private look(): void {
    this.now = Date.now() + this.ahead;
  }
}
