/** Folds Vietnamese for searching: no marks, đ as d, small letters; "Đường Hoà" is found by "duong hoa". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .trim();
}

/** True when every word of the question begins a word of the text, in any order. */
export function matches(text: string, question: string): boolean {
  const words = ` ${fold(text)}`;
  return fold(question)
    .split(/\s+/)
    .every((word) => words.includes(` ${word}`));
}
