import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What is wrong with the page as it is shown: accessibility, width, and words broken in the middle. */
export async function pageFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe: here } = globalThis as unknown as { axe: typeof axe };
    const found = await here.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    } as never);
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `axe ${id}: ${target.join(' ')}`));
  });
  const overflow = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  const broken = await page.evaluate<string[]>(`(${BROKEN_WORDS})()`);
  return [
    ...violations,
    ...(overflow > 0 ? [`${overflow} pixels too wide`] : []),
    ...broken.map((word) => `broken word: ${word}`),
  ];
}

/** Words of alphabetic scripts, of a length that fits on a phone, and dates of others, that start on one line and end on another. */
const BROKEN_WORDS = String.raw`() => {
  const found = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement.checkVisibility() || node.parentElement.closest('script, style')) continue;
    for (const { 0: word, index } of node.data.matchAll(/(?<![\p{L}\p{N}@/.])(?:[\p{Script=Latin}\p{Script=Arabic}\p{M}]{3,20}(?![\p{L}\p{M}@/])|\d+[ \u00a0\u202f]%|\d{4}[年년] ?\d{1,2}[月월])/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 4)));
      if (lines.size > 1) found.add(word);
    }
  }
  return [...found];
}`;
