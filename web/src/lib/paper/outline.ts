// A path of SVG as straight pieces: lines stay what they are, curves become many short ones.
import type { Point } from './marks';

const piecesOfACurve = 12;
const numbersFor: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

export interface Part {
  points: Point[];
  closed: boolean;
}

interface Step {
  command: string;
  numbers: number[];
}

/** "M4 5h16" as its steps; a command that is not repeated in the text is repeated here. */
export function stepsOf(path: string): Step[] {
  const steps: Step[] = [];
  for (const [, letter, rest] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    // The flags of an arc may stand together without a space: "a2 2 0 01 4 4".
    const arc = letter!.toUpperCase() === 'A';
    const text = arc ? rest!.replace(/([\s,][01])([01])(?=[\s,.\d-])/g, '$1 $2 ') : rest!;
    const numbers = (text.match(/[-+]?(\d*\.\d+|\d+\.?)(e[-+]?\d+)?/gi) ?? []).map(Number);
    const count = numbersFor[letter!.toUpperCase()] ?? 0;
    let command = letter!;
    do {
      steps.push({ command, numbers: numbers.splice(0, count) });
      if (command === 'M') command = 'L';
      if (command === 'm') command = 'l';
    } while (count && numbers.length >= count);
  }
  return steps;
}

/** The steps with every number counted from the corner, and never from the point before. */
function absolute({ command, numbers }: Step, [x, y]: Point): number[] {
  if (command === command.toUpperCase()) return numbers;
  if (command === 'h') return [numbers[0]! + x];
  if (command === 'v') return [numbers[0]! + y];
  if (command === 'a') return [...numbers.slice(0, 5), numbers[5]! + x, numbers[6]! + y];
  return numbers.map((number, i) => number + (i % 2 ? y : x));
}

/** The control point that makes a curve go on smoothly: that of the curve before, on the other side. */
const mirrored = (control: Point, [x, y]: Point): Point => [2 * x - control[0], 2 * y - control[1]];

/** `bend` gives points along a path of one curve, which the browser itself knows how to walk. */
export function outline(path: string, bend: (curve: string, pieces: number) => Point[]): Part[] {
  const parts: Part[] = [];
  let at: Point = [0, 0];
  let open: Part | undefined;
  let control: Point | undefined;
  const go = (point: Point) => {
    open ??= parts[parts.push({ points: [at], closed: false }) - 1]!;
    open.points.push(point);
    at = point;
  };
  const curve = (command: string, numbers: number[]) => {
    const next: Point = [numbers[numbers.length - 4]!, numbers[numbers.length - 3]!];
    bend(`M${at.join(' ')}${command}${numbers.join(' ')}`, piecesOfACurve).forEach(go);
    return next;
  };
  for (const step of stepsOf(path)) {
    const command = step.command.toUpperCase();
    const numbers = absolute(step, at);
    const smooth = () => [...mirrored(control ?? at, at), ...numbers];
    let after: Point | undefined;
    if (command === 'Z') {
      if (open) {
        open.closed = true;
        at = open.points[0]!;
      }
      open = undefined;
    } else if (command === 'M') {
      at = [numbers[0]!, numbers[1]!];
      open = undefined;
    } else if (command === 'L') go([numbers[0]!, numbers[1]!]);
    else if (command === 'H') go([numbers[0]!, at[1]]);
    else if (command === 'V') go([at[0], numbers[0]!]);
    else if (command === 'A') curve('A', numbers);
    else if (command === 'S') after = curve('C', smooth());
    else if (command === 'T') after = curve('Q', smooth());
    else after = curve(command, numbers);
    control = after;
  }
  return parts;
}
