// A lesson as screens, one thing on each: its words, then its questions, then "now you". Whoever reads alone, a
// class on its phones and the wall they look at count them alike.
import type { CheckItem, Lesson } from './content';
import { lessonPages, type Block, type LessonPage } from './lesson_pages';

export type LessonScreen =
  | { kind: 'words'; step: number | null; blocks: Block[] }
  | { kind: 'question'; item: CheckItem }
  | { kind: 'now'; parting: Block | null };

// A lesson ends with "now you": that belongs before the practice, after the questions.
function partingOf(pages: LessonPage[]): Block | null {
  const last = pages[pages.length - 1];
  return last && pages.length > 1 && last.step === null && last.blocks.length > 1
    ? last.blocks[last.blocks.length - 1]!
    : null;
}

export function screensOf(lesson: Lesson): LessonScreen[] {
  const pages = lessonPages(lesson.html);
  const parting = partingOf(pages);
  const words = parting
    ? [...pages.slice(0, -1), { step: null, blocks: pages[pages.length - 1]!.blocks.slice(0, -1) }]
    : pages;
  return [
    ...words.map(({ step, blocks }) => ({ kind: 'words' as const, step, blocks })),
    ...(lesson.items ?? []).map((item) => ({ kind: 'question' as const, item })),
    { kind: 'now', parting }
  ];
}
