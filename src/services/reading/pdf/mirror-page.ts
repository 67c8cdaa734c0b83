import type { PageContent, PageItem } from './page-items.ts';

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/gu;
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/gu;
/** Widest gap between words of one phrase, relative to the font size. */
const APART = 1.1;

/** A page in Hebrew or Arabic as in a mirror, so that its columns, indents and words run from left to right like all others. */
export function mirrored(page: PageContent): PageContent {
  const text = page.items.map((item) => item.text).join('');
  if (!isRightToLeft(text)) return page;
  const flip = <T extends { x0: number; x1: number }>(box: T): T => ({
    ...box,
    x0: page.width - box.x1,
    x1: page.width - box.x0,
  });
  return {
    ...page,
    items: phrases(page.items).map((item) => ({ ...item, x: page.width - item.x - item.width })),
    links: page.links.map(flip),
    ...(page.rules ? { rules: page.rules.map(flip) } : {}),
  };
}

/** Whether most of a page's letters are Hebrew or Arabic. */
export const isRightToLeft = (text: string): boolean => count(text, RIGHT_TO_LEFT) > count(text, LEFT_TO_RIGHT);

/** Joins neighboring Latin words, whose order stays. */
function phrases(items: PageItem[]): PageItem[] {
  const joined: PageItem[] = [];
  for (const item of items.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const last = joined.at(-1);
    const gap = last ? item.x - last.x - last.width : Infinity;
    const isOne =
      last && last.y === item.y && gap < item.size * APART && gap > -1 && isLatin(last.text) && isLatin(item.text);
    if (isOne) {
      const space = gap > item.size * 0.12 && !last.text.endsWith(' ') && !item.text.startsWith(' ') ? ' ' : '';
      joined[joined.length - 1] = {
        ...last,
        text: last.text + space + item.text,
        width: item.x + item.width - last.x,
      };
    } else joined.push(item);
  }
  return joined;
}

const isLatin = (text: string) => count(text, LEFT_TO_RIGHT) > 0 && count(text, RIGHT_TO_LEFT) === 0;

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;
