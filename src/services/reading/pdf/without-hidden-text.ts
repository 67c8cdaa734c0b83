import type { PageContent } from './page-items.ts';

/**
 * Removes text that adds nothing to the picture of its page, however it is hidden: in the color of its background, behind something,
 * transparent, clipped, on a layer that is off, or too small to read. Only pages with signs of such text are drawn.
 */
export async function withoutHiddenText(pages: PageContent[], bytes: Uint8Array): Promise<PageContent[]> {
  const suspects = pages.filter(({ mayHide, items }) => mayHide === true && items.length > 0);
  if (suspects.length === 0) return pages;
  // Loaded on demand, because it is large and rarely needed.
  const { separateHiddenText } = await import('./separate-hidden-text.ts');
  const separated = new Map((await separateHiddenText(suspects, bytes)).map((page) => [page.number, page]));
  return pages.map((page) => separated.get(page.number) ?? page);
}
