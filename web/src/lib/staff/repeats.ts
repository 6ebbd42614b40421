// How sessions repeat, as people say it; what is kept is a rule of RFC 5545.
export const repeats = ['once', 'weekly', 'fortnightly', 'nth', 'last', 'weekdays'] as const;
export type Repeat = (typeof repeats)[number];

export type End = { how: 'never' } | { how: 'day'; day: string } | { how: 'times'; times: number };

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const noon = (day: string) => new Date(`${day}T12:00:00`);

const weekdayOf = (day: string): string => weekdays[noon(day).getDay()]!;
/** The third Saturday of its month: 3. */
export const nthOf = (day: string): number => Math.ceil(noon(day).getDate() / 7);

function isLast(day: string): boolean {
  const later = noon(day);
  later.setDate(later.getDate() + 7);
  return later.getMonth() !== noon(day).getMonth();
}

/** What can be said of a series that begins on that day: nobody is offered the fifth Saturday of every month. */
export function repeatsFrom(day: string): Repeat[] {
  const weekend = ['SA', 'SU'].includes(weekdayOf(day));
  return repeats.filter(
    (repeat) =>
      (repeat !== 'nth' || nthOf(day) <= 4) &&
      (repeat !== 'last' || isLast(day)) &&
      (repeat !== 'weekdays' || !weekend)
  );
}

/** Null for what is held once. */
export function ruleOf(repeat: Repeat, day: string, end: End): string | null {
  const weekday = weekdayOf(day);
  const rules: Record<Repeat, string | null> = {
    once: null,
    weekly: `FREQ=WEEKLY;BYDAY=${weekday}`,
    fortnightly: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekday}`,
    nth: `FREQ=MONTHLY;BYDAY=${nthOf(day)}${weekday}`,
    last: `FREQ=MONTHLY;BYDAY=-1${weekday}`,
    weekdays: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'
  };
  const rule = rules[repeat];
  if (!rule) return null;
  if (end.how === 'day') return `${rule};UNTIL=${end.day.replaceAll('-', '')}`;
  return end.how === 'times' ? `${rule};COUNT=${end.times}` : rule;
}
