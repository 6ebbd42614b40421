// Reads from a laid-out page what the browser would paint, as marks: boxes, letters, drawings.
import type { Box, Colour, Line, Mark, Point, Whole } from './marks';
import { outline } from './outline';

const svgSpace = 'http://www.w3.org/2000/svg';
/** Pages are read by whoever sees the letters: these are as bold as bold. */
const boldFrom = 550;

/** Null for what is not seen at all. */
function colourOf(text: string): Colour | null {
  const [red, green, blue, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return red === undefined || alpha === 0 ? null : [red, green!, blue!];
}

const pixels = (text: string) => parseFloat(text) || 0;

function radiusOf(style: CSSStyleDeclaration, { width, height }: DOMRect): number {
  const given = style.borderTopLeftRadius;
  const half = Math.min(width, height) / 2;
  return Math.min(given.endsWith('%') ? (pixels(given) / 50) * half : pixels(given), half);
}

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;

function borders(style: CSSStyleDeclaration) {
  return sides.map((side) => ({
    width: style[`border${side}Style`] === 'none' ? 0 : pixels(style[`border${side}Width`]),
    colour: colourOf(style[`border${side}Color`]),
    dashed: style[`border${side}Style`] === 'dashed'
  }));
}

/** Rings around what is to be pressed: shadows that are neither moved nor blurred. */
function rings(style: CSSStyleDeclaration, box: Box): Mark[] {
  const found = [...style.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px 0px 0px ([\d.]+)px/g)];
  return found.reverse().flatMap(([, text, spread]) => {
    const by = Number(spread);
    const colour = colourOf(text!);
    if (!colour || !by) return [];
    const { x, y, width, height } = box;
    return [
      {
        ...box,
        x: x - by / 2,
        y: y - by / 2,
        width: width + by,
        height: height + by,
        radius: box.radius + by / 2,
        stroke: { colour, width: by, dashed: false }
      }
    ];
  });
}

function boxMarks(style: CSSStyleDeclaration, rect: DOMRect): Mark[] {
  const { x, y, width, height } = rect;
  const plain: Box = { kind: 'box', x, y, width, height, radius: radiusOf(style, rect) };
  const marks = rings(style, plain);
  const fill = colourOf(style.backgroundColor);
  const [top, right, bottom, left] = borders(style) as [Side, Side, Side, Side];
  const even = [right, bottom, left].every(
    (side) => side.width === top.width && String(side.colour) === String(top.colour)
  );
  if (fill) marks.push({ ...plain, fill });
  if (even) {
    if (!top.width || !top.colour) return marks;
    // A line is drawn along its middle.
    const half = top.width / 2;
    marks.push({
      ...plain,
      x: x + half,
      y: y + half,
      width: width - top.width,
      height: height - top.width,
      radius: Math.max(plain.radius - half, 0),
      stroke: { colour: top.colour, width: top.width, dashed: top.dashed }
    });
    return marks;
  }
  const strips: [Side, Partial<Box>][] = [
    [top, { height: top.width }],
    [right, { x: x + width - right.width, width: right.width }],
    [bottom, { y: y + height - bottom.width, height: bottom.width }],
    [left, { width: left.width }]
  ];
  for (const [side, where] of strips)
    if (side.width && side.colour) marks.push({ ...plain, ...where, radius: 0, fill: side.colour });
  return marks;
}

type Side = ReturnType<typeof borders>[number];

interface TextLine {
  text: string;
  rect: DOMRect;
}

/** The letters of a text, line by line, with the box that each line fills. */
function linesOf(node: Text): TextLine[] {
  const range = node.ownerDocument.createRange();
  const lines: TextLine[] = [];
  const boxOf = (from: number, to: number) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  };
  const add = (from: number, to: number) => {
    const [rect, ...more] = boxOf(from, to);
    if (!rect) return;
    // A word that is longer than its line goes on in the next: letter by letter then.
    if (more.length && to - from > 1) {
      for (let at = from; at < to; at++) add(at, at + 1);
      return;
    }
    const last = lines[lines.length - 1];
    const text = node.data.slice(from, to).replace(/\s+/g, ' ');
    // Between two lines, or before the first word, there is nothing to paint.
    if (text === ' ' && !(last && Math.abs(last.rect.top - rect.top) < 1)) return;
    if (last && Math.abs(last.rect.top - rect.top) < 1 && rect.left >= last.rect.left) {
      last.text += text;
      last.rect = new DOMRect(last.rect.x, last.rect.y, rect.right - last.rect.x, last.rect.height);
    } else lines.push({ text, rect });
  };
  for (const { index, 0: word } of node.data.matchAll(/\s+|[^\s]+/g)) add(index, index + word.length);
  return lines.map(({ text, rect }) => ({ text: text.trimEnd(), rect })).filter(({ text }) => text.trim());
}

function letterMarks(lines: TextLine[], style: CSSStyleDeclaration, ascent: number): Mark[] {
  const colour = colourOf(style.webkitTextFillColor || style.color);
  if (!colour) return [];
  const upper = style.textTransform === 'uppercase';
  return lines.map(({ text, rect }) => {
    return {
      kind: 'text' as const,
      x: rect.x,
      baseline: rect.y + rect.height * ascent,
      size: pixels(style.fontSize),
      bold: Number(style.fontWeight) >= boldFrom,
      colour,
      spacing: pixels(style.letterSpacing),
      text: upper ? text.toLocaleUpperCase() : text
    };
  });
}

function pointsAlong(path: string, pieces: number): Point[] {
  const curve = document.createElementNS(svgSpace, 'path');
  curve.setAttribute('d', path);
  const length = curve.getTotalLength();
  return Array.from({ length: pieces }, (_, i) => {
    const { x, y } = curve.getPointAtLength((length * (i + 1)) / pieces);
    return [x, y];
  });
}

/** A drawing within `rect`; how it is painted is asked of `styleOf`, since a file of its own has no style. */
function drawingMarks(svg: SVGSVGElement, rect: DOMRect, styleOf: (path: Element) => CSSStyleDeclaration) {
  const view = svg.viewBox.baseVal;
  const [across, down] = [rect.width / view.width, rect.height / view.height];
  const scale = Math.min(across, down);
  const stretched = svg.getAttribute('preserveAspectRatio') === 'none';
  const [wide, high] = stretched ? [across, down] : [scale, scale];
  const place = ([x, y]: Point): Point => [
    rect.x + (rect.width - view.width * wide) / 2 + (x - view.x) * wide,
    rect.y + (rect.height - view.height * high) / 2 + (y - view.y) * high
  ];
  return [...svg.querySelectorAll('path')].map((path): Line => {
    const { fill, stroke, strokeWidth } = styleOf(path);
    const line = colourOf(stroke);
    return {
      kind: 'line',
      parts: outline(path.getAttribute('d') ?? '', pointsAlong).map(({ points, closed }) => ({
        points: points.map(place),
        closed
      })),
      fill: colourOf(fill) ?? undefined,
      stroke: line ? { colour: line, width: pixels(strokeWidth) * (stretched ? 1 : scale) } : undefined
    };
  });
}

/** A code in a picture of its own: black where it says nothing else. */
function pictureMarks(image: HTMLImageElement): Mark[] {
  const [, text] = image.src.match(/^data:image\/svg\+xml,(.*)$/s) ?? [];
  if (!text) return [];
  const svg = new DOMParser().parseFromString(decodeURIComponent(text), 'image/svg+xml').documentElement;
  const styleOf = (path: Element) =>
    ({
      fill: path.getAttribute('fill') === '#fff' ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)',
      stroke: '',
      strokeWidth: '0'
    }) as CSSStyleDeclaration;
  return drawingMarks(svg as unknown as SVGSVGElement, image.getBoundingClientRect(), styleOf);
}

/** The point or the number before an entry of a list. */
function listMarks(entry: HTMLLIElement, style: CSSStyleDeclaration, rect: DOMRect, ascent: number): Mark[] {
  const colour = colourOf(style.color);
  const kind = style.listStyleType;
  if (style.display !== 'list-item' || kind === 'none' || !colour) return [];
  const size = pixels(style.fontSize);
  const line = pixels(style.lineHeight) || 1.2 * size;
  const gap = 0.4 * size;
  if (kind !== 'decimal') {
    const across = 0.35 * size;
    const [x, y] = [rect.x - gap - across, rect.y + (line - across) / 2];
    return [{ kind: 'box', x, y, width: across, height: across, radius: across / 2, fill: colour }];
  }
  const text = `${[...entry.parentElement!.children].indexOf(entry) + 1}.`;
  const baseline = rect.y + (line - 1.27 * size) / 2 + 1.27 * size * ascent;
  const x = rect.x - gap - 0.6 * size * text.length;
  return [{ kind: 'text', x, baseline, size, bold: false, colour, spacing: 0, text }];
}

/** What a heading must not be parted from: what follows it, or its first lines. */
function bottomWithNext(element: Element, rect: DOMRect, styleOf: (one: Element) => CSSStyleDeclaration) {
  const next = element.nextElementSibling;
  if (!next) return rect.bottom;
  const { top, bottom } = next.getBoundingClientRect();
  const firstLines = 3 * pixels(styleOf(next).fontSize);
  return styleOf(next).breakInside === 'avoid' ? bottom : Math.min(bottom, top + firstLines);
}

export interface Painted {
  marks: Mark[];
  wholes: Whole[];
  /** Where a page must begin. */
  breaks: number[];
  height: number;
}

/** `ascent`: how much of a line of letters, from 0 to 1, stands above their foot. */
export function paint(root: HTMLElement, ascent: number): Painted {
  const marks: Mark[] = [];
  const wholes: Whole[] = [];
  const breaks: number[] = [];
  const window = root.ownerDocument.defaultView!;
  const styleOf = (element: Element) => window.getComputedStyle(element);

  /** `whole`: what is visited belongs to something that no page break goes through already. */
  function visitText(node: Text, whole: boolean) {
    const lines = linesOf(node);
    if (!whole) wholes.push(...lines.map(({ rect }) => rect));
    marks.push(...letterMarks(lines, styleOf(node.parentElement!), ascent));
  }

  function visit(element: Element, within: boolean) {
    const style = styleOf(element);
    if (style.display === 'none' || style.visibility === 'hidden' || element.matches('.unseen')) return;
    const rect = element.getBoundingClientRect();
    if (element instanceof window.SVGSVGElement) {
      marks.push(...drawingMarks(element, rect, styleOf));
      for (const text of element.querySelectorAll('text'))
        text.childNodes.forEach((node) => visitNode(node, true));
      return;
    }
    const whole = within || style.breakInside === 'avoid' || element.matches('img');
    if (whole && !within) wholes.push(rect);
    if (style.breakBefore === 'page') breaks.push(rect.top);
    if (style.breakAfter === 'avoid')
      wholes.push({ top: rect.top, bottom: bottomWithNext(element, rect, styleOf) });
    if (element instanceof window.HTMLImageElement) return void marks.push(...pictureMarks(element));
    marks.push(...boxMarks(style, rect));
    if (element instanceof window.HTMLLIElement) marks.push(...listMarks(element, style, rect, ascent));
    const radius = radiusOf(style, rect);
    const clips = style.overflow === 'hidden' && radius > 0;
    if (clips) {
      const { x, y, width, height } = rect;
      const edge = pixels(style.borderTopWidth);
      marks.push({
        kind: 'clip',
        x: x + edge,
        y: y + edge,
        width: width - 2 * edge,
        height: height - 2 * edge,
        radius: Math.max(radius - edge, 0)
      });
    }
    element.childNodes.forEach((node) => visitNode(node, whole));
    if (clips) marks.push({ kind: 'unclip' });
  }

  function visitNode(node: Node, whole: boolean) {
    if (node.nodeType === Node.TEXT_NODE) visitText(node as Text, whole);
    else if (node.nodeType === Node.ELEMENT_NODE) visit(node as Element, whole);
  }

  visit(root, false);
  return { marks, wholes, breaks, height: root.getBoundingClientRect().height };
}
