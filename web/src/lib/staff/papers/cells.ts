// What a hand wrote into a cell, and what a spreadsheet made of it.
import { fold } from '../../fold';
import { isoDay, parseDay } from '../dates';

/** A number may be a day: spreadsheets keep days as numbers. */
export interface Cell {
  text: string;
  isNumber: boolean;
}

export const blank: Cell = { text: '', isNumber: false };
export const written = (text: string): Cell => ({ text, isNumber: false });
export const isBlank = (cell: Cell | undefined): boolean => !cell?.text.trim();

const yes = new Set(['x', 'v', '✓', '✔', '☑', '☒', '1', 'co', 'roi', 'dung', 'yes', 'oui', 'true', '+', '*']);
const no = new Set(['', '0', '-', '–', 'khong', 'chua', 'no', 'non', 'false']);

/** Undefined: it says neither. */
export function readTick(cell: Cell): boolean | undefined {
  const word = fold(cell.text);
  return yes.has(word) ? true : no.has(word) ? false : undefined;
}

const words: Record<string, Record<string, readonly string[]>> = {
  phone: {
    smartphone: ['smartphone', 'dien thoai thong minh', 'thong minh', 'tm', 's'],
    plain: ['plain', 'dien thoai thuong', 'thuong', 'cuc gach', 'basic', 'simple', 'ordinaire'],
    none: ['none', 'khong', 'khong co', 'no', 'aucun', 'non', '0', '-']
  },
  signal: {
    good: ['good', 'tot', 'manh', 'bon', 'bonne'],
    weak: ['weak', 'yeu', 'chap chon', 'faible'],
    none: ['none', 'khong', 'khong co', 'mat song', 'no', 'aucun', 'non', '0', '-']
  }
};

/** Undefined: none of the words that the column knows. */
export function readWord(column: string, cell: Cell): string | undefined {
  const word = fold(cell.text).replace(/\s+/g, ' ');
  return Object.keys(words[column]!).find((one) => words[column]![one]!.includes(word));
}

const serialsFrom = (from1904: boolean) =>
  (from1904 ? [1904, 0, 1] : [1899, 11, 30]) as [number, number, number];
const serial = { first: 36_526, last: 109_939 }; // 2000 to 2200, where numbers count from 1900

/** As yyyy-mm-dd. Without a year it is that of `near`. Undefined: no day is written so. */
export function readDay(cell: Cell, from1904: boolean, near: string): string | undefined {
  const text = cell.text.trim();
  const number = Number(text);
  if (cell.isNumber || /^\d{5}(\.\d+)?$/.test(text)) {
    const since1900 = number + (from1904 ? 1462 : 0);
    if (!(since1900 >= serial.first && since1900 <= serial.last)) return undefined;
    const [year, month, day] = serialsFrom(from1904);
    return isoDay(new Date(year, month, day + Math.floor(number)));
  }
  const iso = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  if (iso) return parseDay(`${iso[3]}/${iso[2]}/${iso[1]}`) ?? undefined;
  const noYear = /^\d{1,2}[/.\- ]\d{1,2}$/.test(text);
  const shortYear = /^(\d{1,2}[/.\- ]\d{1,2}[/.\- ])(\d\d)$/.exec(text);
  const whole = noYear
    ? `${text}/${near.slice(0, 4)}`
    : shortYear
      ? `${shortYear[1]}20${shortYear[2]}`
      : text;
  return parseDay(whole) ?? undefined;
}

/** 03/11 and 11/03 mean the same to a spreadsheet of another country. */
export function swapped(day: string): string | undefined {
  const [year, month, date] = day.split('-');
  return parseDay(`${month}/${date}/${year}`) ?? undefined;
}
