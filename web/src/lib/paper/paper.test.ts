import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsPDF } from 'jspdf';
import { describe, expect, it } from 'vitest';
import { pagesOf, type Point } from './marks';
import { outline, stepsOf } from './outline';

describe('pages', () => {
  it('are as long as they may be, and the last ends where the words end', () => {
    expect(pagesOf(250, 100, [])).toEqual([
      { top: 0, bottom: 100 },
      { top: 100, bottom: 200 },
      { top: 200, bottom: 250 }
    ]);
    expect(pagesOf(0, 100, [])).toEqual([]);
  });

  it('break before what belongs together, also where that moves the break onto something else', () => {
    const heading = { top: 70, bottom: 96 };
    const picture = { top: 90, bottom: 130 };
    expect(pagesOf(200, 100, [picture, heading])).toEqual([
      { top: 0, bottom: 70 },
      { top: 70, bottom: 170 },
      { top: 170, bottom: 200 }
    ]);
  });

  it('begin anew where one is asked for, and never twice at the same place', () => {
    expect(pagesOf(250, 100, [], [0, 60, 250])).toEqual([
      { top: 0, bottom: 60 },
      { top: 60, bottom: 160 },
      { top: 160, bottom: 250 }
    ]);
  });

  it('go through what fits on no page, rather than end nowhere', () => {
    expect(pagesOf(300, 100, [{ top: 40, bottom: 290 }])).toEqual([
      { top: 0, bottom: 40 },
      { top: 40, bottom: 140 },
      { top: 140, bottom: 240 },
      { top: 240, bottom: 300 }
    ]);
  });
});

describe('a drawing', () => {
  const asked: string[] = [];
  const bend = (curve: string): Point[] => {
    asked.push(curve);
    return [[9, 9]];
  };

  it('is read with its repeated, relative and abbreviated commands', () => {
    expect(stepsOf('M4 5h16v.5-1').map(({ command }) => command)).toEqual(['M', 'h', 'v', 'v']);
    expect(outline('m1 2 3 4h-1V0z M5 5 L6 6', bend)).toEqual([
      {
        points: [
          [1, 2],
          [4, 6],
          [3, 6],
          [3, 0]
        ],
        closed: true
      },
      {
        points: [
          [5, 5],
          [6, 6]
        ],
        closed: false
      }
    ]);
  });

  it('goes on smoothly where it says so, and knows the flags of an arc that stand together', () => {
    asked.length = 0;
    outline('M0 0c1 1 2 1 3 0s2-1 3 0', bend);
    // The fake ends every curve at 9 9: the handle of the second is that of the first, seen from there.
    expect(asked).toEqual(['M0 0C1 1 2 1 3 0', 'M9 9C16 17 11 8 12 9']);
    expect(stepsOf('a2 2 0 01 4 4')[0]!.numbers).toEqual([2, 2, 0, 0, 1, 4, 4]);
  });
});

describe('the letters of a file', () => {
  const fonts = new URL('../../../node_modules/@expo-google-fonts/be-vietnam-pro/', import.meta.url).pathname;
  const content = new URL('../../../../content/', import.meta.url).pathname;
  const words = new URL('../i18n/', import.meta.url).pathname;

  function everyLetter(folder: string, ending: RegExp): Set<string> {
    const found = new Set<string>();
    for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      if (ending.test(entry))
        for (const letter of readFileSync(join(folder, entry), 'utf8').normalize()) found.add(letter);
    return found;
  }

  it.each(['400Regular/BeVietnamPro_400Regular', '700Bold/BeVietnamPro_700Bold'])(
    '%s has every letter that lessons, practice and the pages use',
    (name) => {
      const doc = new jsPDF();
      doc.addFileToVFS('a.ttf', readFileSync(`${fonts}${name}.ttf`).toString('latin1'));
      doc.addFont('a.ttf', 'a', 'normal');
      doc.setFont('a');
      const { metadata } = doc.getFont() as unknown as {
        metadata: { characterToGlyph(code: number): number };
      };
      const letters = new Set([
        ...everyLetter(content, /\/(vi|en|fr)\.(json|md)$|course\.json$/),
        ...everyLetter(words, /(learner|common)\.ts$/),
        ...'ẾếỆệẪẫỘộỮữỲỳỶỷỸỹĐđ₫'
      ]);
      expect(letters.size).toBeGreaterThan(150);
      const missing = [...letters].filter(
        (letter) => letter > ' ' && !metadata.characterToGlyph(letter.codePointAt(0)!)
      );
      expect(missing).toEqual([]);
    }
  );
});
