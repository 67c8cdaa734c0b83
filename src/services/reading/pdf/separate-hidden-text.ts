import type { GrayImage } from '../ocr/gray-image.ts';
import { openRecognizer, type Recognizer } from '../ocr/recognizer.ts';
import { BULLET } from './drawn-bullets.ts';
import { LEGIBLE } from './hidden-signs.ts';
import type { PageContent, PageItem } from './page-items.ts';
import { outlinedText } from './outlined-text.ts';
import { pixelBoxOf } from './pixel-box.ts';
import { type TextDifference, textDifferences } from './text-difference.ts';

/** Least difference in brightness, of 255, that the text must make. */
const LEAST = 24;
/** Fewer hidden letters within a run are a measuring error: letters are taken to be equally wide. */
const FEWEST = 3;

/** Draws the pages with and without their text, and moves the text that makes no difference to what is hidden. */
export async function separateHiddenText(pages: PageContent[], bytes: Uint8Array): Promise<PageContent[]> {
  const turned = pages.map(({ turned = 0, ...page }) => ({ ...page, turned }));
  const differences = await textDifferences(bytes, turned).catch(() => null);
  const recognizer = openRecognizer();
  try {
    const checked: PageContent[] = [];
    for (const page of pages) {
      const difference = differences?.get(page.number);
      checked.push(difference ? await separated(page, difference, recognizer) : doubted(page));
    }
    return checked;
  } finally {
    await recognizer.close();
  }
}

/** What can't be drawn can't be checked. */
const doubted = (page: PageContent): PageContent => ({
  ...page,
  items: page.items.map((item) => ({ ...item, doubtful: true })),
});

async function separated(
  page: PageContent,
  { difference, rest }: TextDifference,
  recognizer: Recognizer,
): Promise<PageContent> {
  const scale = difference.width / page.width;
  const items: PageItem[] = [];
  const hidden: PageItem[] = [];
  for (const item of page.items) {
    const isSeen = (from: number, to: number) => shows(difference, scale, partOf(item, from, to));
    if (item.shape && item.text === BULLET) items.push(item);
    else if (item.size < LEGIBLE || !isSeen(0, item.text.length)) hidden.push(item);
    else for (const { part, seen } of partsOf(item, isSeen)) (seen ? items : hidden).push(part);
  }
  const outlined = await outlinedText(hidden, { picture: rest, scale, recognizer });
  const unseen = hidden.filter((item) => !outlined.has(item));
  return { ...page, items: [...items, ...outlined.values()], hidden: [...(page.hidden ?? []), ...linesOf(unseen)] };
}

/** The stretches of a run that are seen, and those that are not. */
function partsOf(item: PageItem, isSeen: (from: number, to: number) => boolean): { part: PageItem; seen: boolean }[] {
  // Letters of other scripts do not run from left to right.
  if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(item.text)) return [{ part: item, seen: true }];
  const words = [...item.text.matchAll(/\S+\s*/gu)].map((match) => {
    const [from, to] = [match.index, match.index + match[0].length];
    return { from, to, seen: !/[\p{L}\p{N}]/u.test(match[0]) || isSeen(from, to) };
  });
  const stretches: { from: number; to: number; seen: boolean }[] = [];
  for (const word of words) {
    const last = stretches.at(-1);
    if (last && last.seen === word.seen) last.to = word.to;
    else stretches.push({ ...word });
  }
  const hidden = stretches.filter(({ seen }) => !seen).map(({ from, to }) => item.text.slice(from, to));
  if (hidden.every((text) => (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < FEWEST)) return [{ part: item, seen: true }];
  return stretches.map(({ from, to, seen }) => ({ part: { ...item, ...partOf(item, from, to) }, seen }));
}

function partOf(item: PageItem, from: number, to: number): PageItem {
  const letter = item.width / Math.max(1, item.text.length);
  return { ...item, text: item.text.slice(from, to), x: item.x + letter * from, width: letter * (to - from) };
}

/** Whether the text changes the picture of the page where it stands. */
function shows(difference: GrayImage, scale: number, item: PageItem): boolean {
  const { left, right, top, bottom } = pixelBoxOf(difference, scale, item);
  for (let row = top; row < bottom; row += 1)
    for (let column = left; column < right; column += 1)
      if ((difference.data[row * difference.width + column] ?? 0) >= LEAST) return true;
  return false;
}

/** The texts of neighboring runs in one line together. */
function linesOf(items: PageItem[]): string[] {
  const lines: { y: number; text: string }[] = [];
  for (const { text, y } of items) {
    const last = lines.at(-1);
    if (last && Math.abs(last.y - y) < 2) last.text += ` ${text}`;
    else lines.push({ y, text });
  }
  return lines.map(({ text }) => text);
}
