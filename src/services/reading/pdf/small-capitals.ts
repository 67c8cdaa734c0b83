import type { PageItem } from './page-items.ts';

/** Largest gap between two letters of a word, and between two words, relative to the larger size. */
const [LETTERS, WORDS] = [0.2, 0.95];
/** Least size of small capitals, relative to the capitals. */
const SMALL = 0.6;
const SPACED = /^\S{1,2}(?:\s\S{1,2}){2,}\s?$/u;
/** Least share of runs with one or two letters, or spaces between all letters. */
const LOOSE = 0.5;

/** Browsers print small capitals as capitals of two sizes, and spaced letters one by one. Joins their runs into words. */
export function joinSmallCapitals(items: PageItem[]): PageItem[] {
  const runs: PageItem[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && goesOn(last, item)) run.push(item);
    else runs.push([item]);
  }
  return runs.flatMap((run) => (isFallenApart(run) ? [joined(run)] : run));
}

function goesOn(last: PageItem, item: PageItem): boolean {
  const [small, large] = [Math.min(last.size, item.size), Math.max(last.size, item.size)];
  const gap = item.x - (last.x + last.width);
  return (
    Math.abs(last.y - item.y) < 0.3 &&
    last.bold === item.bold &&
    small / large >= SMALL &&
    gap > -LETTERS * large &&
    gap < WORDS * large &&
    [last, item].every(({ text }) => !/\p{Ll}/u.test(text))
  );
}

function isFallenApart(run: PageItem[]): boolean {
  const sizes = new Set(run.map(({ size }) => Math.round(size * 5)));
  const loose = run.filter(({ text }) => text.trim().length <= 2 || SPACED.test(text)).length;
  return (
    run.length >= 3 && sizes.size > 1 && loose >= run.length * LOOSE && run.some(({ text }) => /\p{Lu}/u.test(text))
  );
}

function joined(run: PageItem[]): PageItem {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) throw new Error('a run without items');
  const size = Math.max(...run.map((item) => item.size));
  let text = '';
  for (const [index, item] of run.entries()) {
    const before = run[index - 1];
    const isApart = before !== undefined && item.x - (before.x + before.width) > LETTERS * size;
    text += (isApart ? ' ' : '') + tightened(item.text);
  }
  return { ...first, text, size, width: last.x + last.width - first.x };
}

/** `2 0 1 9 - 0 8` is one word with spaced letters. */
const tightened = (text: string) => (SPACED.test(text) ? text.replace(/\s/g, '') : text.trim());
