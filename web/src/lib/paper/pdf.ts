// What can be printed, as a file instead: for phones without a printer, and for in-app browsers, which cannot print.
// Made on the device, so that it works without a network; fetched only by whoever asks for it.
import { jsPDF } from 'jspdf';
import regularUrl from '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf?url';
import boldUrl from '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf?url';
import { pagesOf, type Box, type Clip, type Colour, type Letters, type Line, type Mark } from './marks';
import { paint } from './paint';
import { family, onSheet } from './sheet';

/** A4 in points, and how many of them a pixel of CSS is. */
const a4 = { short: 595.28, long: 841.89 };
const margin = 34;
const pointsPerPixel = 0.75;
const inPixels = (points: number) => (points - 2 * margin) / pointsPerPixel;
/** The two marks of an Ế stand above their line: by this many pixels each page begins, and ends, earlier. */
const marksAbove = 3;
/** How far the handles of a curve reach, for it to be the quarter of a circle. */
const roundness = 0.5523;

async function bytesOf(url: string): Promise<ArrayBuffer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.arrayBuffer();
}

/** jsPDF takes a font as a string with a letter for each byte. */
function lettersOf(bytes: ArrayBuffer): string {
  let text = '';
  for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte);
  return text;
}

/** The share of a line that stands above the foot of the letters, from the font's own table. */
export function ascentOf(bytes: ArrayBuffer): number {
  const view = new DataView(bytes);
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    if (String.fromCharCode(...new Uint8Array(bytes, at, 4)) !== 'hhea') continue;
    const table = view.getUint32(at + 8);
    const above = view.getInt16(table + 4);
    return above / (above - view.getInt16(table + 6));
  }
  throw new Error('the font does not say how high its lines are');
}

const length = (pixels: number) => pixels * pointsPerPixel;

/** Marks whose y counts from `top`, on the present page of `doc`. */
class Page {
  constructor(
    private readonly doc: jsPDF,
    private readonly top: number
  ) {}

  private x = (pixels: number) => margin + length(pixels);
  private y = (pixels: number) => margin + length(pixels - this.top);

  draw(mark: Mark): void {
    if (mark.kind === 'box') this.box(mark);
    else if (mark.kind === 'text') this.letters(mark);
    else if (mark.kind === 'line') this.line(mark);
    else if (mark.kind === 'clip') this.clip(mark);
    else this.doc.restoreGraphicsState();
  }

  clip(within: Clip): void {
    this.doc.saveGraphicsState();
    this.shape(within);
    this.doc.clip();
    this.doc.discardPath();
  }

  private letters({ x, baseline, size, bold, colour, spacing, text }: Letters): void {
    this.doc.setFont(family, bold ? 'bold' : 'normal');
    this.doc.setFontSize(length(size));
    this.doc.setTextColor(...colour);
    // Space between letters would hold for all that follows.
    if (spacing) this.doc.saveGraphicsState();
    this.doc.text(text, this.x(x), this.y(baseline), spacing ? { charSpace: length(spacing) } : {});
    if (spacing) this.doc.restoreGraphicsState();
  }

  private box(box: Box): void {
    const { fill, stroke } = box;
    this.shape(box);
    if (stroke) this.pen(stroke.colour, stroke.width, stroke.dashed);
    this.finish(fill, Boolean(stroke));
  }

  private line({ parts, fill, stroke }: Line): void {
    if (!parts.length) return;
    for (const { points, closed } of parts) {
      points.forEach(([x, y], i) => {
        if (i) this.doc.lineTo(this.x(x), this.y(y));
        else this.doc.moveTo(this.x(x), this.y(y));
      });
      if (closed) this.doc.close();
    }
    if (stroke) this.pen(stroke.colour, stroke.width, false);
    this.finish(fill, Boolean(stroke));
  }

  private pen(colour: Colour, width: number, dashed: boolean): void {
    this.doc.setDrawColor(...colour);
    this.doc.setLineWidth(length(width));
    this.doc.setLineDashPattern(dashed ? [length(3 * width), length(2 * width)] : [], 0);
  }

  private finish(fill: Colour | undefined, stroked: boolean): void {
    if (fill) this.doc.setFillColor(...fill);
    if (fill && stroked) this.doc.fillStroke();
    else if (fill) this.doc.fill();
    else if (stroked) this.doc.stroke();
    else this.doc.discardPath();
  }

  private shape({ x, y, width, height, radius }: Omit<Clip, 'kind'>): void {
    const [left, right, top, bottom] = [this.x(x), this.x(x + width), this.y(y), this.y(y + height)];
    const round = length(radius);
    const handle = round * (1 - roundness);
    const { doc } = this;
    doc.moveTo(left + round, top);
    doc.lineTo(right - round, top);
    doc.curveTo(right - handle, top, right, top + handle, right, top + round);
    doc.lineTo(right, bottom - round);
    doc.curveTo(right, bottom - handle, right - handle, bottom, right - round, bottom);
    doc.lineTo(left + round, bottom);
    doc.curveTo(left + handle, bottom, left, bottom - handle, left, bottom - round);
    doc.lineTo(left, top + round);
    doc.curveTo(left, top + handle, left + handle, top, left + round, top);
    doc.close();
  }
}

/** The letters of every file, regular and bold. Asked for beforehand, they are here when there is no network. */
export const letters = (): Promise<ArrayBuffer[]> => Promise.all([bytesOf(regularUrl), bytesOf(boldUrl)]);

/** `source` as it would be printed, on pages of A4, upright or across. */
export async function pdfOf(source: Element, title: string, across = false): Promise<Blob> {
  const [regular, bold] = (await letters()) as [ArrayBuffer, ArrayBuffer];
  const faces = [
    { weight: '100 549', bytes: regular },
    { weight: '550 900', bytes: bold }
  ];
  const width = inPixels(across ? a4.long : a4.short);
  const pageHeight = inPixels(across ? a4.short : a4.long);
  const { marks, wholes, breaks, height } = await onSheet(source, width, faces, (body) =>
    paint(body, ascentOf(regular))
  );
  const doc = new jsPDF({
    unit: 'pt',
    format: 'a4',
    orientation: across ? 'l' : 'p',
    compress: true,
    putOnlyUsedFonts: true
  });
  doc.addFileToVFS('regular.ttf', lettersOf(regular));
  doc.addFont('regular.ttf', family, 'normal');
  doc.addFileToVFS('bold.ttf', lettersOf(bold));
  doc.addFont('bold.ttf', family, 'bold');
  doc.setProperties({ title, creator: 'Đom Đóm' });
  doc.setLanguage(document.documentElement.lang as 'vi');
  doc.setLineCap('round');
  doc.setLineJoin('round');
  pagesOf(height, pageHeight, wholes, breaks).forEach(({ top, bottom }, i) => {
    if (i) doc.addPage();
    const page = new Page(doc, top);
    const ends = bottom < height ? bottom - marksAbove : bottom;
    const within = { x: 0, y: top - marksAbove, width, height: ends - top + marksAbove, radius: 0 };
    page.clip({ kind: 'clip', ...within });
    for (const mark of marks) page.draw(mark);
    doc.restoreGraphicsState();
  });
  return doc.output('blob');
}
