// Pictures of the practice phone are drawn one after the other, each in a task of its own: a page of ten of them all
// at once would keep a finger on a slow phone waiting for half a second.
const waiting = new Set<() => void>();
let busy = false;

function drawNext() {
  const [draw] = waiting;
  busy = draw !== undefined;
  if (!draw) return;
  waiting.delete(draw);
  draw();
  setTimeout(drawNext);
}

/** Resolves when all that now waits is drawn. */
export const allDrawn = (): Promise<void> => new Promise((resolve) => void inTurn(resolve));

/** Calls `draw` when it is its turn: now, where nothing was drawn in this task. Returns what withdraws it. */
export function inTurn(draw: () => void): () => void {
  waiting.add(draw);
  if (!busy) drawNext();
  return () => void waiting.delete(draw);
}
