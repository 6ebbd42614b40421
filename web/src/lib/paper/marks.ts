// What lies on a page, in pixels from its upper left corner and in the order in which it is painted.
export type Colour = [red: number, green: number, blue: number];
export type Point = [x: number, y: number];

export interface Box {
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
  fill?: Colour;
  stroke?: { colour: Colour; width: number; dashed: boolean };
}

/** One run of letters on one line. */
export interface Letters {
  kind: 'text';
  x: number;
  baseline: number;
  size: number;
  bold: boolean;
  colour: Colour;
  spacing: number;
  text: string;
}

export interface Line {
  kind: 'line';
  parts: { points: Point[]; closed: boolean }[];
  fill?: Colour;
  stroke?: { colour: Colour; width: number };
}

/** What follows is seen within this box only, until `unclip`. */
export interface Clip extends Omit<Box, 'kind' | 'fill' | 'stroke'> {
  kind: 'clip';
}

export type Mark = Box | Letters | Line | Clip | { kind: 'unclip' };

/** What a page break must not go through. */
export interface Whole {
  top: number;
  bottom: number;
}

/**
 * Where pages begin and end: as long as they may be, but through nothing that belongs together and fits on one, and anew
 * at each of `breaks`.
 */
export function pagesOf(
  height: number,
  pageHeight: number,
  wholes: Whole[],
  breaks: number[] = []
): { top: number; bottom: number }[] {
  const slack = 0.1;
  const pages = [];
  for (let top = 0; top < height - slack;) {
    const asked = breaks.filter((at) => at > top + slack);
    let bottom = Math.min(top + pageHeight, height, ...asked);
    const cut = (one: Whole) =>
      one.top > top + slack && one.top < bottom - slack && one.bottom > bottom + slack;
    while (wholes.some(cut)) bottom = Math.min(...wholes.filter(cut).map((one) => one.top));
    pages.push({ top, bottom });
    top = bottom;
  }
  return pages;
}
