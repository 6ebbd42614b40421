// One practice going on: the engine's screen, what is highlighted, and the trace of what was pressed.
import type { Engine, Outcome, Step } from '$lib/engine/engine';
import type { ScenarioFile } from '$lib/learning/content';
import type { Level } from '$lib/learning/progress';
import { withWords, type View } from '$lib/phone/view';
import type { Hand } from '$lib/together/hands';

export type { Hand };

export interface Trace {
  scenario: string;
  version: string;
  seed: number;
  level: Level;
  /** Whose presses these are; both: now hers, now the companion's. */
  hand: Hand | 'both';
  actions: { at: number; do: string; hint: boolean }[];
}

export class Practice {
  readonly seed = crypto.getRandomValues(new Uint32Array(1))[0]!;
  view: View = $state.raw()!;
  /** The next press, when it is to be seen. */
  shown: Step | null = $state.raw(null);
  /** Whose hands have pressed: the whole trace is marked as what it was. */
  readonly hands = new Set<Hand>();
  private started = performance.now();
  private actions: Trace['actions'] = [];
  /** Presses since the last one that led anywhere but away. */
  slips = 0;

  constructor(
    private engine: Engine,
    private file: ScenarioFile,
    readonly level: Level,
    private words: (key: string) => string,
    /** What the learner believes to be doing: a drill that comes unannounced does not say what it is. */
    private task?: string
  ) {
    engine.load(file.scenario);
    this.settle(engine.start(this.seed));
  }

  get highlight(): string | null {
    return this.shown?.action ?? null;
  }

  get untouched(): boolean {
    return this.actions.length === 0;
  }

  get presses(): number {
    return this.actions.length;
  }

  /** Presses for which a hint was shown. */
  get hints(): number {
    return this.actions.filter(({ hint }) => hint).length;
  }

  get scenario(): ScenarioFile {
    return this.file;
  }

  act(action: string, hand: Hand = 'learner'): void {
    if (this.view.ended) return;
    const at = Math.round(performance.now() - this.started);
    const { view, mistake, changed } = this.engine.act(action, at);
    this.slips = mistake || !changed ? this.slips + 1 : 0;
    this.hands.add(hand);
    this.actions.push({ at, do: action, hint: this.level === 'hints' && this.shown !== null });
    this.settle(view);
  }

  type(field: string, text: string, hand: Hand = 'learner'): void {
    this.act(this.engine.classify(field, text), hand);
  }

  /** Shows the next press until something is pressed. */
  showHint(): void {
    this.show(this.engine.next());
  }

  trace(): Trace {
    return {
      scenario: this.file.id,
      version: this.file.version,
      seed: this.seed,
      level: this.level,
      hand: this.hands.size > 1 ? 'both' : this.hands.has('companion') ? 'companion' : 'learner',
      actions: this.actions
    };
  }

  outcome(): Outcome {
    return this.engine.replay(this.trace());
  }

  private settle(view: View): void {
    const shown = withWords(view, this.words);
    this.view = this.task === undefined ? shown : { ...shown, task: this.task };
    const seen = this.level === 'guided' || this.level === 'watch';
    this.show(seen && !view.ended ? this.engine.next() : null);
  }

  // A field that is to be filled shows what to type beside it.
  private show(step: Step | null): void {
    this.shown = step;
    const fields = this.view.fields.map((field) => ({
      ...field,
      sample: step?.field === field.id ? step.sample : undefined
    }));
    this.view = { ...this.view, fields };
  }
}
