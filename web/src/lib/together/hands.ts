// Whose hand did it, and what follows from that. Of a sitting two things are told apart: practice on the phone that is
// drawn, whose trace the server replays by itself, and the real task on one's own phone, which a companion saw.
export type Hand = 'learner' | 'companion';
export type Help = 'done-for' | 'with-help' | 'alone';

/** Something that was done to its end. */
export interface Piece {
  kind: 'practice' | 'task';
  skill: string;
  help: Help;
  /** "course/lesson", where its steps are printed; empty: none. */
  lesson: string;
}

/** Alone is only what one hand, the learner's, did from start to end; `unaided`: and nothing else helped. */
export function helpOf(hands: Iterable<Hand>, unaided: boolean): Help {
  const all = new Set(hands);
  if (!all.has('learner')) return 'done-for';
  return all.has('companion') || !unaided ? 'with-help' : 'alone';
}

/** How it stood at the end: of each skill its last try, practice and real task apart. */
export function lastTries(pieces: Piece[]): Piece[] {
  const last = new Map(pieces.map((piece) => [`${piece.kind} ${piece.skill}`, piece]));
  return [...last.values()];
}

export const doneAlone = (pieces: Piece[]): Piece[] =>
  lastTries(pieces).filter(({ help }) => help === 'alone');
