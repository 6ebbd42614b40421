import { describe, expect, it } from 'vitest';
import { uuid7, uuid8 } from '../../uuid';
import { blankCodes, checkOf, isAbout, paperCode, readPaperCode, readRowCode, rowCode, shown } from './code';

const typed = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Letters that a hand writes alike are read as one. */
const alike = (letter: string) => letter.replace('O', '0').replace(/[IL]/, '1');
const [blank] = blankCodes(1) as [string];

describe('a code on paper', () => {
  it('ends with the check character of ISO/IEC 7064, MOD 37,36', () => {
    // The example of the Global Release Identifier, which uses the same.
    expect(checkOf('A12425GABC1234002')).toBe('M');
  });

  it('is read however it was typed: small, in groups, with O for 0 and l for 1', () => {
    for (let i = 0; i < 500; i++) {
      const code = rowCode('home', uuid7());
      expect(readRowCode(shown(code))).toBe(code);
      expect(readRowCode(` ${shown(code).toLowerCase().replace(/-/g, ' ')} `)).toBe(code);
      expect(readRowCode(code[0] + code.slice(1).replace(/0/g, 'O').replace(/1/g, 'l'))).toBe(code);
    }
  });

  it('is no other code with any one letter mistyped', () => {
    for (let i = 0; i < 50; i++) {
      const code = rowCode('person', uuid7());
      for (let at = 0; at < code.length; at++)
        for (const letter of typed)
          if (alike(letter) !== alike(code[at]!))
            expect(
              readRowCode(code.slice(0, at) + letter + code.slice(at + 1)),
              `${code} ${at} ${letter}`
            ).toBeNull();
    }
  });

  it('is nearly never another with two neighbours changed', () => {
    let tried = 0;
    let missed = 0;
    for (let i = 0; i < 500; i++) {
      const code = rowCode('home', uuid7());
      for (let at = 1; at + 1 < code.length; at++) {
        if (alike(code[at]!) === alike(code[at + 1]!)) continue;
        tried++;
        if (readRowCode(code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2))) missed++;
      }
    }
    expect(missed / tried).toBeLessThan(0.03);
  });

  it('of a paper says what it is about and when it was printed', () => {
    const group = uuid7();
    const printedAt = Date.UTC(2026, 10, 26, 5, 7);
    const paper = readPaperCode(shown(paperCode('walk', group, printedAt + 30_000)))!;
    expect(paper.kind).toBe('walk');
    expect(printedAt - paper.printedAt).toBeLessThan(5 * 60_000);
    expect(printedAt).toBeGreaterThanOrEqual(paper.printedAt);
    expect(isAbout(paper, group)).toBe(true);
    expect(isAbout(paper, uuid7())).toBe(false);
    expect(readPaperCode(rowCode('home', group))).toBeNull();
    expect(readRowCode(paper.code)).toBeNull();
  });

  it('of a blank row is short', () => {
    for (const code of blankCodes(60)) expect(readRowCode(code.toLowerCase())).toBe(code);
    expect(new Set(blankCodes(60)).size).toBe(60);
    expect(blank).toHaveLength(4);
    expect(readRowCode('')).toBeNull();
    expect(readRowCode('B')).toBeNull();
  });
});

describe('an id that follows from a text', () => {
  it('is the same again, another for another, and a UUIDv8', () => {
    const ids = Array.from({ length: 2000 }, (_, i) => uuid8(`W4T9 H${i}`, 1_700_000_000_000));
    expect(new Set(ids).size).toBe(2000);
    expect(uuid8('W4T9 H0', 1_700_000_000_000)).toBe(ids[0]);
    for (const id of ids) expect(id).toMatch(/^018bcfe5-6800-8000-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('sorts by time, and within it in the order that was asked for', () => {
    const ids = [0, 1, 2].map((order) => uuid8(`${9 - order}`, 1_700_000_000_000, order));
    const all = [...ids, uuid8('0', 1_700_000_000_001)];
    expect([...all].sort()).toEqual(all);
    expect(uuid7(1_600_000_000_000) < ids[0]!).toBe(true);
  });
});
