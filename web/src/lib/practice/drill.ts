// A drill made ready while something else is practised, so that it can come without a pause.
import { Engine } from '$lib/engine/engine';
import { loadScams, loadScenario, type Scam, type ScenarioFile } from '$lib/learning/content';
import { loadLocal, today, type Level } from '$lib/learning/progress';
import { planInterruption } from './interruption';

export interface PreparedDrill {
  scam: Scam;
  /** It comes after so many presses. */
  after: number;
  file: ScenarioFile;
  /** Its own: the practice that it interrupts goes on in the other one. */
  engine: Engine;
}

let cameOn = '';

/** One a day is enough, also when it was left half-way. */
export function drillCame(): void {
  cameOn = today();
}

/** Null when none is due, or when it cannot be had without a network: practice goes on undisturbed. */
export async function prepareDrill(practice: {
  scenario: string;
  level: Level;
}): Promise<PreparedDrill | null> {
  if (cameOn === today()) return null;
  try {
    const plan = planInterruption(await loadScams(), await loadLocal(), practice, today());
    if (!plan) return null;
    const [file, engine] = await Promise.all([loadScenario(plan.scam.target), Engine.open()]);
    return { ...plan, file, engine };
  } catch {
    return null;
  }
}
