// A paper as a workbook, and a filled workbook as rows. The page gives the words; the keys of the columns stand in a row
// of their own that people do not see, so that a workbook of one language is read in another, its columns in any order.
import { readPaperCode, shown, type PaperCode } from './code';
import { asks, columnsOf } from './columns';
import type { Filled } from './judge';
import type { Paper } from './papers.svelte';
import type { Cell } from './cells';

export interface Table {
  titles: number;
  hidden: number;
  widths: number[];
  rows: string[][];
}

/** As the server reads it out of a file. */
export interface Cells {
  from1904: boolean;
  rows: { row: number; cells: (string | { number: string })[] }[];
}

const codeKey = '#code';
const whatKey = '#what';
const widths = { code: 13, what: 42 };
/** What a row does not ask for. */
const notAsked = '–';

export function tableOf(
  paper: Paper,
  words: { head: string[]; code: string; row: string; what: string; column: (key: string) => string }
): Table {
  const columns = columnsOf[paper.kind];
  const head = [[paper.title], [words.code, shown(paper.code)], ...words.head.map((line) => [line])];
  return {
    titles: head.length + 1,
    hidden: head.length + 2,
    widths: [widths.code, widths.what, ...columns.map(({ width }) => width)],
    rows: [
      ...head,
      [words.row, words.what, ...columns.map(({ key }) => words.column(key))],
      [codeKey, whatKey, ...columns.map(({ key }) => `#${key}`)],
      ...paper.rows.map((row) => [
        shown(row.code),
        [row.label, row.more].filter(Boolean).join(' · '),
        ...columns.map((column) => (asks(column, row.kind) ? '' : notAsked))
      ])
    ]
  };
}

export interface Read {
  paper: PaperCode | null;
  /** The letter of each column, as a spreadsheet names it. */
  letters: Record<string, string>;
  /** Empty, with no letters, where the row of keys is gone. */
  filled: Filled[];
}

const cellOf = (cell: string | { number: string } | undefined): Cell =>
  typeof cell === 'object' ? { text: cell.number, isNumber: true } : { text: cell ?? '', isNumber: false };

const letterOf = (i: number): string =>
  i < 26 ? String.fromCharCode(65 + i) : letterOf(Math.floor(i / 26) - 1) + letterOf(i % 26);

export function rowsOf({ rows }: Cells): Read {
  let paper: PaperCode | null = null;
  let keys: string[] | undefined;
  const filled: Filled[] = [];
  for (const { row: number, cells } of rows) {
    const all = cells.map(cellOf);
    if (!keys) {
      paper ??= all.map(({ text }) => readPaperCode(text)).find(Boolean) ?? null;
      const texts = all.map(({ text }) => text.trim());
      if (texts.includes(codeKey)) keys = texts;
      continue;
    }
    const named = Object.fromEntries(
      keys.flatMap((key, i) => (key.startsWith('#') && all[i] ? [[key.slice(1), all[i]]] : []))
    ) as Record<string, Cell>;
    const { code, what, ...asked } = named;
    for (const key of Object.keys(asked)) if (asked[key]!.text.trim() === notAsked) delete asked[key];
    filled.push({ number, code: code?.text.trim() ?? '', what: what?.text ?? '', cells: asked });
  }
  const letters = Object.fromEntries(
    (keys ?? []).flatMap((key, i) => (key.startsWith('#') ? [[key.slice(1), letterOf(i)]] : []))
  );
  return { paper, letters, filled };
}
