// A lesson arrives as HTML; it is shown one thing per screen. This cuts it: what stands before the steps,
// each step of an ordered list, what stands after. The HTML is the server's own (raw HTML in a lesson is
// dropped when it is compiled), so its parts may be shown as they are.
export interface Block {
  html: string;
  /** What is read aloud. */
  text: string;
  picture: string | null;
  alt: string;
  step: number | null;
}

export interface LessonPage {
  step: number | null;
  blocks: Block[];
}

function blockOf(element: Element, step: number | null): Block {
  const copy = element.cloneNode(true) as Element;
  const figure = copy.matches('figure[data-step]') ? copy : copy.querySelector('figure[data-step]');
  const picture = figure?.getAttribute('data-step') ?? null;
  const alt = (
    figure?.getAttribute('aria-label') ??
    figure?.getAttribute('data-alt') ??
    figure?.textContent ??
    ''
  ).trim();
  if (figure === copy) copy.innerHTML = '';
  else figure?.remove();
  // A list item that held only its paragraph is shown as that paragraph.
  const inside = copy.tagName === 'LI' ? copy.innerHTML : copy.outerHTML;
  const text = (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
  return { html: text ? inside : '', text, picture, alt, step };
}

export function lessonPages(html: string): LessonPage[] {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const pages: LessonPage[] = [];
  let loose: LessonPage | null = null;
  let step = 0;
  for (const element of Array.from(body.children)) {
    if (element.tagName === 'OL') {
      loose = null;
      for (const item of Array.from(element.children)) {
        step++;
        pages.push({ step, blocks: [blockOf(item, step)] });
      }
      continue;
    }
    const block = blockOf(element, null);
    const before = pages[pages.length - 1]?.blocks;
    const last = before?.[before.length - 1];
    // A picture on a line of its own belongs to the words before it.
    if (!block.text && block.picture && last && !last.picture) {
      last.picture = block.picture;
      last.alt = block.alt;
      continue;
    }
    if (!loose) pages.push((loose = { step: null, blocks: [] }));
    loose.blocks.push(block);
  }
  return pages;
}
