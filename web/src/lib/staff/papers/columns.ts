// What a paper asks for in each row, in the order in which it is printed and typed.
import type { PaperKind, RowKind } from './code';
import { phones, signals } from '../types';

export type Ask = 'tick' | 'word' | 'day' | 'number' | 'text';

export interface Column {
  key: string;
  ask: Ask;
  /** One of the ticks that end a row: at most one of them. */
  ends?: boolean;
  /** Of a word: what it may be. */
  among?: readonly string[];
  /** Rows of these kinds alone; without: all. */
  of?: readonly RowKind[];
  /** Of the workbook, in characters. */
  width: number;
  /** The key that ticks it where rows are typed. */
  press?: string;
  /** Of a word: the key of each that it may be. */
  presses?: readonly string[];
}

const tick = (key: string, more: Partial<Column> = {}): Column => ({ key, ask: 'tick', width: 9, ...more });
const end = (key: string, press: string): Column => tick(key, { ends: true, press });
const day = (key: string): Column => ({ key, ask: 'day', width: 12 });
const visited = { of: ['person'] as const };
const tried = { of: ['skill'] as const };

export const columnsOf: Record<PaperKind, readonly Column[]> = {
  walk: [
    day('day'),
    end('nobody-home', '1'),
    end('come-back', '2'),
    end('refused', '3'),
    end('met', '4'),
    end('moved', '5'),
    { key: 'phone', ask: 'word', among: phones, presses: ['q', 'w', 'e'], width: 14 },
    tick('shared', { press: 'r' }),
    { key: 'signal', ask: 'word', among: signals, presses: ['a', 's', 'd'], width: 10 },
    day('next'),
    { key: 'wishes', ask: 'text', width: 30 }
  ],
  register: [
    tick('here', { press: '1' }),
    { key: 'name', ask: 'text', width: 28, of: ['blank', 'sign-up'] },
    { key: 'born', ask: 'number', width: 10, of: ['blank', 'sign-up'] }
  ],
  visit: [
    { ...day('day'), ...visited },
    { ...end('nobody-home', '1'), ...visited },
    { ...end('come-back', '2'), ...visited },
    { ...end('refused', '3'), ...visited },
    { ...end('helped', '4'), ...visited },
    { ...day('next'), ...visited },
    { key: 'minutes', ask: 'number', width: 9, ...visited },
    tick('done-for', { press: '1', ...tried }),
    tick('with-help', { press: '2', ...tried }),
    tick('alone', { press: '3', ...tried })
  ]
};

export const asks = (column: Column, kind: RowKind): boolean => !column.of || column.of.includes(kind);
