// A record made while the phone's clock was wrong, as it would have been made on the right day.
import type { OutboxEvent } from '../outbox.svelte';
import { daysFrom, isoDay } from './dates';

const dayMs = 86_400_000;
/** Days that a page offers lie this near to the one it takes for today; others were chosen for what they are. */
const nearDays = 90;

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);

/** That day (yyyy-mm-dd) at the time the clock showed; what was meant as today, or counted from it, moves along. */
export function onDay(event: OutboxEvent, day: string): OutboxEvent {
  const shown = new Date(event.occurredAt);
  const wrong = isoDay(shown);
  const right = new Date(`${day}T12:00:00`);
  right.setHours(shown.getHours(), shown.getMinutes(), shown.getSeconds(), 0);
  const moved = Object.entries(event.body).map(([name, value]) => {
    const after = isDay(value) ? daysBetween(wrong, value) : -1;
    return [name, after >= 0 && after <= nearDays ? daysFrom(day, after) : value];
  });
  return { ...event, occurredAt: right.getTime(), body: Object.fromEntries(moved) };
}
