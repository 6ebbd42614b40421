// A part of a page, laid out by the browser as it would be printed: on the width of the paper, with the rules that
// the application has for print, and with the letters that go into the file.
const inPrint = /\bprint\b/;
const onScreen = /\bscreen\b|prefers-color-scheme/;

/** Every rule of the application as it holds on paper: what is for print alone holds, what is for screens goes. */
function rulesOnPaper(sheets: Iterable<CSSStyleSheet>): string {
  const write = (rules: Iterable<CSSRule>): string[] =>
    [...rules].flatMap((rule) => {
      if (!(rule instanceof CSSMediaRule)) return [rule.cssText];
      if (inPrint.test(rule.conditionText)) return write(rule.cssRules);
      return onScreen.test(rule.conditionText) ? [] : [rule.cssText];
    });
  return [...sheets].flatMap((sheet) => write(sheet.cssRules)).join('\n');
}

export interface Face {
  weight: string;
  bytes: ArrayBuffer;
}

/** The name under which the letters of `faces` are known on the sheet. */
export const family = 'Paper';

// The letters of the file know no kerning and no ligatures: without them here, every word is as wide there as here.
const sameLetters = `
  *, *::before, *::after { font-family: ${family} !important; font-kerning: none; font-variant-ligatures: none; }
  body { background: #fff; }
  #app { display: block; min-height: 0; }
`;

/** Lays `source` out `width` pixels wide, lets `use` look at it, and takes it away again. */
export async function onSheet<T>(
  source: Element,
  width: number,
  faces: Face[],
  use: (body: HTMLElement) => T
): Promise<T> {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  Object.assign(frame.style, {
    position: 'fixed',
    left: '-100000px',
    width: `${width}px`,
    height: '1000px',
    border: '0'
  });
  document.body.append(frame);
  try {
    const inner = frame.contentDocument!;
    const { lang, dataset, style } = document.documentElement;
    inner.documentElement.lang = lang;
    inner.documentElement.dataset.part = dataset.part;
    inner.documentElement.dataset.theme = 'light';
    inner.documentElement.style.cssText = style.cssText;
    const rules = inner.createElement('style');
    rules.textContent = rulesOnPaper(document.styleSheets) + sameLetters;
    inner.head.append(rules);
    for (const { weight, bytes } of faces) {
      const face = new FontFace(family, bytes, { weight });
      inner.fonts.add(await face.load());
    }
    const app = inner.createElement('div');
    app.id = 'app';
    app.append(inner.importNode(source, true));
    inner.body.append(app);
    await inner.fonts.ready;
    // Pictures that are whole files, such as codes: without them their boxes would have no size.
    await Promise.all([...inner.images].map((image) => image.decode().catch(() => {})));
    return use(inner.body);
  } finally {
    frame.remove();
  }
}
