// A text cut where a speaker stops. Read one after the other, so that the eye can follow, and since some browsers
// fall silent in the middle of a long text.

/** The sentences of a text, which together are the text again. Points within numbers and addresses do not end one. */
export function sentencesOf(text: string): string[] {
  return text.match(/[^]*?(?:[.?!…:;]+["”’»)]*(?=\s|$)|$)\s*/g)?.filter(Boolean) ?? [];
}

/** The sentence that is heard when `part` (0 to 1) of a text has been: letters take about as long, one as another. */
export function sentenceAt(text: string, part: number): string {
  const sentences = sentencesOf(text);
  let heard = 0;
  return (
    sentences.find((one) => (heard += one.length) > part * text.length) ??
    sentences[sentences.length - 1] ??
    ''
  );
}

/** Where a sentence stands in the text of an element, as a range over its text nodes; null when it is not there. */
export function rangeOf(element: HTMLElement, sentence: string): Range | null {
  const wanted = sentence.replace(/\s+/g, '');
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  // Spaces differ between the words that are spoken and those of the page, so letters are compared.
  const places: { node: Text; at: number }[] = [];
  let letters = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let at = 0; at < node.data.length; at++) {
      if (/\s/.test(node.data[at]!)) continue;
      letters += node.data[at];
      places.push({ node, at });
    }
  }
  const from = wanted ? letters.indexOf(wanted) : -1;
  if (from < 0) return null;
  const first = places[from]!;
  const last = places[from + wanted.length - 1]!;
  const range = document.createRange();
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + 1);
  return range;
}
