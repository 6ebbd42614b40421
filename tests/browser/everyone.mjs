// What must hold of a page for someone with a narrow phone, large letters, a keyboard or a need for darkness.
import assert from 'node:assert/strict';

import { picture } from './harness.mjs';

/** Runs in the page: what is wider than the screen, cut off, or lies over something else that can be pressed. */
function misfits() {
  const found = [];
  const name = (element) =>
    `${element.tagName.toLowerCase()}.${element.className} "${element.textContent.trim().slice(0, 40)}"`;
  const visible = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest('.unseen, .skip, #svelte-announcer');
  const across = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > across) found.push(`the page is wider than ${across}`);

  const inScroller = (element) => {
    for (let one = element.parentElement; one; one = one.parentElement) {
      if (['auto', 'scroll'].includes(getComputedStyle(one).overflowX)) return true;
    }
    return false;
  };
  for (const element of document.querySelectorAll('body *')) {
    if (!visible(element) || element.closest('svg')) continue;
    const box = element.getBoundingClientRect();
    if ((box.left < -1 || box.right > across + 1) && !inScroller(element)) {
      found.push(`outside the screen: ${name(element)}`);
    }
    const { overflowX, overflowY } = getComputedStyle(element);
    const cut = (overflow, inside, room) => ['hidden', 'clip'].includes(overflow) && inside > room + 1;
    if (
      cut(overflowX, element.scrollWidth, element.clientWidth) ||
      cut(overflowY, element.scrollHeight, element.clientHeight)
    ) {
      found.push(`cut off: ${name(element)}`);
    }
  }

  const pressable = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')];
  const boxes = pressable
    .filter((element) => visible(element) && !inScroller(element) && !isStuck(element))
    .flatMap((element) => [...element.getClientRects()].map((box) => ({ element, box })));
  // What sticks to the edge of the screen lies over the rest by design, and can be scrolled clear.
  function isStuck(element) {
    for (let one = element; one; one = one.parentElement) {
      if (['sticky', 'fixed'].includes(getComputedStyle(one).position)) return true;
    }
    return false;
  }
  const slack = 1;
  boxes.forEach(({ element, box }, i) => {
    for (const other of boxes.slice(i + 1)) {
      if (element === other.element || element.contains(other.element) || other.element.contains(element))
        continue;
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (wide > slack && high > slack) found.push(`${name(element)} lies over ${name(other.element)}`);
    }
  });

  // Words that stick out of what carries them.
  for (const { element, box } of boxes) {
    if (!element.matches('button, .button')) continue;
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      if (!texts.currentNode.data.trim() || texts.currentNode.parentElement.closest('.unseen')) continue;
      const words = document.createRange();
      words.selectNode(texts.currentNode);
      const text = words.getBoundingClientRect();
      if (text.left < box.left - 1 || text.right > box.right + 1 || text.bottom > box.bottom + 1) {
        found.push(`words stick out of ${name(element)}`);
      }
    }
  }
  return [...new Set(found)];
}

/** Nothing is cut, covered or wider than the screen. */
export async function fits(page, name) {
  await page.locator('main h1').first().waitFor();
  await picture(page, `fits-${name}`);
  assert.deepEqual(await page.evaluate(misfits), [], name);
}

/** Everything that can be pressed is reached with Tab, is in sight then and shows that it is reached. */
export async function reachedByKeyboard(page, name) {
  await page.locator('main h1').first().waitFor();
  const wanted = await page.evaluate(() => {
    document.activeElement?.blur();
    const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')];
    const seen = all.filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.disabled &&
        element.tabIndex >= 0 &&
        !element.matches('[type=radio]:not(:checked)')
    );
    seen.forEach((element, i) => (element.dataset.stop = String(i)));
    return seen.length;
  });
  const reached = new Set();
  // The pages' own regions take the focus too, and the browser's frame once.
  for (let press = 0; press < wanted + 12 && reached.size < wanted; press++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      const box = element.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return {
        stop: element.dataset.stop,
        html: element.outerHTML.slice(0, 120),
        inSight: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
        shown: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
      };
    });
    if (at.stop === undefined) continue;
    assert.ok(at.inSight, `${name}: out of sight when reached: ${at.html}`);
    assert.ok(at.shown, `${name}: nothing shows that this is reached: ${at.html}`);
    reached.add(at.stop);
  }
  const missed = await page.evaluate(
    (stops) =>
      [...document.querySelectorAll('[data-stop]')]
        .filter((element) => !stops.includes(element.dataset.stop))
        .map((element) => element.outerHTML.slice(0, 120)),
    [...reached]
  );
  assert.deepEqual(missed, [], `${name}: not reached with Tab`);
}
