// The practice engine: the same C++ that the server replays with, as WebAssembly. Fetched by practice, and by
// whoever has begun to learn, for the next step.
import type { View } from '$lib/phone/view';

interface Exports {
  memory: WebAssembly.Memory;
  _initialize?(): void;
  dd_alloc(bytes: number): number;
  dd_free(at: number): void;
  dd_len(): number;
  dd_load(text: number, bytes: number): number;
  dd_start(seed: number): number;
  dd_act(action: number, bytes: number, atMs: number): number;
  dd_next(): number;
  dd_shortest(): number;
  dd_replay(text: number, bytes: number): number;
  dd_advise(learner: number, bytes: number): number;
  dd_daily(learner: number, bytes: number): number;
  dd_classify(field: number, fieldBytes: number, text: number, textBytes: number): number;
}

export interface Step {
  action: string;
  label: string;
  field?: string;
  sample?: string;
}

export interface Reaction {
  changed: boolean;
  mistake: boolean;
  trap: string | null;
  view: View;
}

export interface Outcome {
  reached: boolean;
  ended: 'goal' | 'lost' | 'open';
  actions: number;
  mistakes: number;
  hints: number;
  trapsMet: number;
  unaided: boolean;
}

/** `why`: shown alone before and due again · a lesson never tried alone · asked for · needed first · onwards. */
export interface Advice {
  why: 'nothing' | 'recheck' | 'alone' | 'wish' | 'first' | 'onwards';
  course?: string;
  lesson?: string;
  scenario?: string | null;
  skill?: string;
}

/** The three minutes of a day. `why`: due again · never tried alone · the drill of the week. */
export interface DailyAdvice {
  question: { course: string; lesson: string } | null;
  practice: {
    why: 'recheck' | 'alone' | 'drill';
    scenario: string;
    course: string | null;
    lesson: string | null;
  } | null;
}

export class EngineError extends Error {}

// A glob, so that everything else builds before the engine has been compiled.
const files = import.meta.glob<string>('./engine.wasm', { query: '?url', import: 'default', eager: true });

export class Engine {
  private encoder = new TextEncoder();
  private decoder = new TextDecoder();

  private constructor(private exports: Exports) {}

  static async open(): Promise<Engine> {
    const url = files['./engine.wasm'];
    if (!url) throw new EngineError('this build has no engine');
    const response = await fetch(url);
    if (!response.ok) throw new EngineError(`engine: status ${response.status}`);
    return Engine.from(await response.arrayBuffer());
  }

  static async from(bytes: BufferSource): Promise<Engine> {
    const { instance } = await WebAssembly.instantiate(bytes, {});
    const exports = instance.exports as unknown as Exports;
    exports._initialize?.();
    return new Engine(exports);
  }

  load(scenario: unknown): void {
    const answer = this.withText(JSON.stringify(scenario), (at, bytes) => this.exports.dd_load(at, bytes));
    const { problems } = answer as { problems?: string[] };
    if (problems?.length) throw new EngineError(problems.join('; '));
  }

  start(seed: number): View {
    return this.read(this.exports.dd_start(seed)) as View;
  }

  act(action: string, atMs: number): Reaction {
    return this.withText(action, (at, bytes) => this.exports.dd_act(at, bytes, atMs)) as Reaction;
  }

  /** The next press of the shortest way from here; null when it has ended. */
  next(): Step | null {
    const step = this.read(this.exports.dd_next()) as Step & { action: string | null };
    return step.action === null ? null : step;
  }

  shortest(): { steps: (Step & { view: View })[]; view: View } {
    return this.read(this.exports.dd_shortest()) as ReturnType<Engine['shortest']>;
  }

  replay(trace: unknown): Outcome {
    return this.withText(JSON.stringify(trace), (at, bytes) => this.exports.dd_replay(at, bytes)) as Outcome;
  }

  /** The one next step for a learner; see src/engine/next.h. */
  advise(learner: unknown): Advice {
    return this.withText(JSON.stringify(learner), (at, bytes) => this.exports.dd_advise(at, bytes)) as Advice;
  }

  /** One thing to recall and one to practise, for today; see src/engine/daily.h. */
  daily(learner: unknown): DailyAdvice {
    return this.withText(JSON.stringify(learner), (at, bytes) =>
      this.exports.dd_daily(at, bytes)
    ) as DailyAdvice;
  }

  /** The action that typing this text into a field of the present screen is. */
  classify(field: string, text: string): string {
    const name = this.copyIn(field);
    try {
      const answer = this.withText(text, (at, bytes) =>
        this.exports.dd_classify(name.at, name.bytes, at, bytes)
      );
      return (answer as { action: string }).action;
    } finally {
      this.exports.dd_free(name.at);
    }
  }

  private copyIn(text: string): { at: number; bytes: number } {
    const encoded = this.encoder.encode(text);
    const at = this.exports.dd_alloc(encoded.length);
    new Uint8Array(this.exports.memory.buffer).set(encoded, at);
    return { at, bytes: encoded.length };
  }

  private withText(text: string, call: (at: number, bytes: number) => number): unknown {
    const { at, bytes } = this.copyIn(text);
    try {
      return this.read(call(at, bytes));
    } finally {
      this.exports.dd_free(at);
    }
  }

  private read(at: number): unknown {
    // A new view each time: the memory may have grown and moved during the call.
    const bytes = new Uint8Array(this.exports.memory.buffer, at, this.exports.dd_len());
    const answer = JSON.parse(this.decoder.decode(bytes)) as { error?: string };
    if (answer.error) throw new EngineError(answer.error);
    return answer;
  }
}
