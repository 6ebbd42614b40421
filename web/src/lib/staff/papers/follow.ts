// Where on a photo the row that is being typed lies: as our own pages are laid out, until a hand has moved the photo
// at a row or two, and then as the hand said.
import type { PaperKind } from './code';

/** How many rows a page has. */
export const perPage: Record<PaperKind, number> = { walk: 9, register: 18, visit: 15 };
/** The middles of the first and of the last row of a full page, as shares of its height. */
const layout: Record<PaperKind, [first: number, last: number]> = {
  walk: [0.34, 0.82],
  register: [0.16, 0.82],
  visit: [0.215, 0.667]
};

export interface Anchor {
  row: number;
  at: number;
}

/** `row` counts from 0 on its page; the answer from 0 to 1, from above. */
export function heightOf(kind: PaperKind, row: number, anchors: Anchor[]): number {
  const [first, last] = layout[kind];
  const step = (last - first) / (perPage[kind] - 1);
  const sorted = [...anchors].sort((one, other) => one.row - other.row);
  const [low, high] = [sorted[0], sorted[sorted.length - 1]];
  if (!low || !high) return first + step * row;
  const slope = high.row > low.row ? (high.at - low.at) / (high.row - low.row) : step;
  return Math.min(1, Math.max(0, low.at + slope * (row - low.row)));
}

/** A hand has moved the photo while `row` was being typed. */
export const moved = (anchors: Anchor[], row: number, at: number): Anchor[] => [
  ...anchors.filter((anchor) => anchor.row !== row),
  { row, at }
];
