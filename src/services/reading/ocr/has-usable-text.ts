import type { PageContent } from '../pdf/page-items.ts';

type Page = Pick<PageContent, 'items'>;

/** Minimum number of letters on a page. Fewer are a stamp or page number on a scan. */
const MIN_LETTERS = 40;

/** Whether a page has enough embedded text and the text consists of words. */
export function hasUsableText(page: Page): boolean {
  return count(textOf(page), /\p{L}/gu) >= MIN_LETTERS && !isBroken(page);
}

/**
 * Whether a page's embedded text is garbage. Fonts without a Unicode map yield private-use characters, or letters that don't form
 * words.
 */
export function isBroken(page: Page): boolean {
  const text = textOf(page);
  const letters = count(text, /\p{L}/gu);
  const strange = count(text, /[\p{Co}\p{Cn}\u{FFFD}\p{Cc}]/gu);
  if (strange > 10 && strange > letters * 0.1) return true;
  const latin = count(text, /\p{Script=Latin}/gu);
  if (latin < MIN_LETTERS || latin < letters * 0.5) return false;
  // Vowels are between a quarter and a half of the letters in every European language, but far fewer in garbled text.
  return count(text.normalize('NFD'), /[aeiouy]/giu) < latin * 0.2;
}

const textOf = ({ items }: Page) => items.map((item) => item.text).join(' ');
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
