// Days, as officials write them: dd/mm/yyyy in every language, and as the server wants them: yyyy-mm-dd.
import { locale } from '../i18n/index.svelte';

const pad = (n: number) => String(n).padStart(2, '0');

export function isoDay(date: Date = new Date()): string {
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

export function daysFrom(day: string, n: number): string {
  const date = new Date(`${day}T12:00:00`);
  date.setDate(date.getDate() + n);
  return isoDay(date);
}

/** A day (yyyy-mm-dd) or a moment, as dd/mm/yyyy. */
export function showDay(value: string | number | null | undefined): string {
  if (value === null || value === undefined || value === '') return '';
  const day = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : isoDay(new Date(value));
  return day.split('-').reverse().join('/');
}

export function showTime(value: string | number): string {
  const date = new Date(value);
  return `${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

/** "thứ Bảy 14/11": what a day is called when it is near. */
export function showWeekday(day: string): string {
  const name = new Intl.DateTimeFormat(locale(), { weekday: 'long' }).format(new Date(`${day}T12:00:00`));
  return `${name} ${showDay(day).slice(0, 5)}`;
}

/** Reads what a hand has typed: 5/3/2026, 05-03-2026, 05032026. Null when that is no day. */
export function parseDay(text: string): string | null {
  const parts =
    /^\s*(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})\s*$/.exec(text) ?? /^\s*(\d\d)(\d\d)(\d{4})\s*$/.exec(text);
  if (!parts) return null;
  const [, day, month, year] = parts.map(Number) as [number, number, number, number];
  const date = new Date(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? isoDay(date) : null;
}
