// The codes on paper: one names what a row is about (a home, a person, a name that signed up, a skill, a blank row), one
// the paper itself. They are made from ids alone, so that a phone without a network prints and reads them, and nothing
// has to be remembered of a printing.
//
// Each ends with the check character of ISO/IEC 7064, MOD 37,36, which finds every mistyped letter and nearly every two
// that changed places. Each begins with a letter, so that no spreadsheet takes it for a number or a day.

const checked = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Crockford's: without I, L, O and U, which a hand writes like 1, 1, 0 and V. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const shortBits = 30;
const bitsALetter = 5;
const minuteLetters = 5;
const firstMinute = Date.UTC(2020, 0, 1) / 60_000;

export const rowKinds = { H: 'home', P: 'person', S: 'sign-up', K: 'skill', B: 'blank' } as const;
export const paperKinds = { W: 'walk', R: 'register', V: 'visit' } as const;
export type RowKind = (typeof rowKinds)[keyof typeof rowKinds];
export type PaperKind = (typeof paperKinds)[keyof typeof paperKinds];

const letterOf = (kinds: Record<string, string>, kind: string) =>
  Object.keys(kinds).find((letter) => kinds[letter] === kind)!;

export function checkOf(text: string): string {
  let product = 36;
  for (const letter of text) {
    const sum = (product + checked.indexOf(letter)) % 36 || 36;
    product = (2 * sum) % 37;
  }
  return checked[(37 - product) % 36]!;
}

function inLetters(value: number, length: number): string {
  let text = '';
  for (let i = 0; i < length; i++) {
    text = letters[value % letters.length]! + text;
    value = Math.floor(value / letters.length);
  }
  return text;
}

const withCheck = (text: string) => text + checkOf(text);
/** Codes that end like another when a hand has written them are not given out. */
const isPlain = (code: string) => !/[01ILO]$/.test(code);

/** 30 bits of a hash. */
function short(id: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return inLetters(hash >>> (32 - shortBits), shortBits / bitsALetter);
}

/** Among a thousand homes two have the same code on one list in two thousand: then reading it says so. */
export function rowCode(kind: Exclude<RowKind, 'blank'>, id: string): string {
  for (let again = id; ; again += '+') {
    const code = withCheck(letterOf(rowKinds, kind) + short(again));
    if (isPlain(code)) return code;
  }
}

/** Of so many rows that were left blank for what nobody knew. */
export function blankCodes(count: number): string[] {
  const codes: string[] = [];
  for (let n = 1; codes.length < count; n++) {
    const code = withCheck(`B${String(n).padStart(2, '0')}`);
    if (isPlain(code)) codes.push(code);
  }
  return codes;
}

/** Names what the paper is about, and the minute in which it was printed or one shortly before. */
export function paperCode(kind: PaperKind, subject: string, printedAt: number): string {
  for (let minute = Math.floor(printedAt / 60_000); ; minute--) {
    const when = inLetters(minute - firstMinute, minuteLetters);
    const code = withCheck(letterOf(paperKinds, kind) + short(subject) + when);
    if (isPlain(code)) return code;
  }
}

/** In fours, as a hand copies it. */
export const shown = (code: string): string =>
  code.length === 13
    ? `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`
    : code.replace(/^(.{4})(.+)/, '$1-$2');

/** As it was printed, from how it was typed; null when no code is written so. */
function read(text: string, kinds: Record<string, string>): string | null {
  const typed = text.toUpperCase().replace(/[^0-9A-Z]/g, '');
  if (!(typed[0]! in kinds)) return null;
  const payload = typed[0] + typed.slice(1, -1).replace(/O/g, '0').replace(/[IL]/g, '1');
  return checkOf(payload) === typed.slice(-1) ? payload + typed.slice(-1) : null;
}

export const readRowCode = (text: string): string | null => {
  const code = read(text, rowKinds);
  return code && code.length === (code[0] === 'B' ? 4 : 8) ? code : null;
};

export interface PaperCode {
  code: string;
  kind: PaperKind;
  /** What `isAbout` compares. */
  about: string;
  printedAt: number;
}

export function readPaperCode(text: string): PaperCode | null {
  const code = read(text, paperKinds);
  if (code?.length !== 2 + shortBits / bitsALetter + minuteLetters) return null;
  const minutes = [...code.slice(-1 - minuteLetters, -1)].reduce(
    (sum, letter) => sum * letters.length + letters.indexOf(letter),
    0
  );
  return {
    code,
    kind: paperKinds[code[0] as keyof typeof paperKinds],
    about: code.slice(1, -1 - minuteLetters),
    printedAt: (minutes + firstMinute) * 60_000
  };
}

export const isAbout = (paper: PaperCode, subject: string): boolean => paper.about === short(subject);
