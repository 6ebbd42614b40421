const ageMax = 120;
const ageMin = 5;

/** A year of birth as typed, or null when nobody who learns can have been born in it. */
export function birthYearOf(text: string, thisYear: number = new Date().getFullYear()): number | null {
  const year = /^\s*\d{4}\s*$/.test(text) ? Number(text) : NaN;
  return year >= thisYear - ageMax && year <= thisYear - ageMin ? year : null;
}
