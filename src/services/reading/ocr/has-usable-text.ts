import type { PageContent } from '../pdf/page-items.ts';

type Page = Pick<PageContent, 'items'>;

/** Fewer letters than these on a page are a stamp or a page number on a scan. */
const LEAST_LETTERS = 40;

/** Whether a page's own text says what the page shows: there is enough of it, and it consists of words. */
export function hasUsableText(page: Page): boolean {
  return count(textOf(page), /\p{L}/gu) >= LEAST_LETTERS && !isBroken(page);
}

/**
 * Whether a page's own text is there but says nothing: fonts without a Unicode map give signs of the private area, or letters
 * that make no words.
 */
export function isBroken(page: Page): boolean {
  const text = textOf(page);
  const letters = count(text, /\p{L}/gu);
  const strange = count(text, /[\p{Co}\p{Cn}\u{FFFD}\p{Cc}]/gu);
  if (strange > 10 && strange > letters * 0.1) return true;
  const latin = count(text, /\p{Script=Latin}/gu);
  if (latin < LEAST_LETTERS || latin < letters * 0.5) return false;
  // Between a quarter and a half of the letters in every European language; far fewer in what stands for other letters.
  return count(text.normalize('NFD'), /[aeiouy]/giu) < latin * 0.2;
}

const textOf = ({ items }: Page) => items.map((item) => item.text).join(' ');
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
