import type { PageContent } from '../pdf/page-items.ts';
import { hasUsableText, isBroken } from './has-usable-text.ts';

/**
 * Replaces pages of a PDF that have no embedded text, only garbage, or only a part of it, by their recognized text.
 *
 * @throws DocumentUnreadable `too_many_pages`
 */
export async function withScans(pages: PageContent[], bytes: Uint8Array, fileName: string): Promise<PageContent[]> {
  const scans = pages.filter((page) => page.lossy || isBroken(page) || (page.drawn && !hasUsableText(page)));
  if (scans.length === 0) return pages;
  // Loaded on demand, because it is large and rarely needed.
  const { readScannedPages } = await import('./read-scan.ts');
  const numbers = scans.map(({ number }) => number);
  const read = new Map((await readScannedPages(bytes, fileName, numbers)).map((page) => [page.number, page]));
  return pages.map((page) => {
    const seen = read.get(page.number);
    return seen && (isBroken(page) || letters(seen) > letters(page)) ? replaced(page, seen) : page;
  });
}

/** The picture shows what the page says. Text below it that says the same is not hidden. */
function replaced(page: PageContent, seen: PageContent): PageContent {
  const words = new Set(wordsIn(seen.items.map(({ text }) => text).join(' ')));
  const hidden = (page.hidden ?? []).filter((text) => {
    const own = wordsIn(text);
    return own.filter((word) => words.has(word)).length < own.length * SAME;
  });
  return { ...seen, links: page.links, hidden };
}

/** Share of words that text recognition finds again in text that is the same. */
const SAME = 0.6;

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

const letters = ({ items }: PageContent) =>
  items.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
