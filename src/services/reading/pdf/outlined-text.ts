import { detectLanguage } from '../../../domain/resume/detect-language.ts';
import type { GrayImage } from '../ocr/gray-image.ts';
import { isOcrLanguage, type OcrWord, type Recognizer } from '../ocr/recognizer.ts';
import type { PageItem } from './page-items.ts';
import { type PixelBox, pixelBoxOf } from './pixel-box.ts';

/** Share of letters in the same order that makes two texts the same, apart from errors of text recognition. */
const SAME = 0.75;
/** Of 255. Less is an empty ground. */
const INK = 48;
const WHITE = 255;

/** Whether something is drawn where the item stands. */
function hasInk(picture: GrayImage, scale: number, item: PageItem): boolean {
  let [darkest, brightest] = [WHITE, 0];
  eachPixel(picture, pixelBoxOf(picture, scale, item), (index) => {
    const value = picture.data[index] ?? WHITE;
    darkest = Math.min(darkest, value);
    brightest = Math.max(brightest, value);
  });
  return brightest - darkest >= INK;
}

/**
 * Finds invisible text that lies over drawn text that says the same: letters drawn as outlines, or scanned. Recognizes only what
 * is drawn there. Where the numbers differ, the text is in doubt.
 *
 * @returns those of the items that a reader sees
 */
export async function outlinedText(
  items: PageItem[],
  { picture, scale, recognizer }: { picture: GrayImage; scale: number; recognizer: Recognizer },
): Promise<Map<PageItem, PageItem>> {
  const seen = new Map<PageItem, PageItem>();
  const drawn = items.filter((item) => hasInk(picture, scale, item));
  if (drawn.length === 0) return seen;
  const language = detectLanguage(drawn.map(({ text }) => text).join('\n'), []);
  const { lines } = await recognizer.read(masked(picture, scale, drawn), isOcrLanguage(language) ? language : 'en');
  const words = lines.flatMap((line) => line.words);
  for (const item of drawn) {
    const shown = wordsAt(words, pixelBoxOf(picture, scale, item));
    const [own, other] = [squashed(item.text), squashed(shown)];
    const common = commonLetters(own, other);
    if (own === '' || common < own.length * SAME || common < other.length * SAME) continue;
    const isSame = digitsOf(item.text) === digitsOf(shown);
    seen.set(item, isSame ? item : { ...item, doubtful: true });
  }
  return seen;
}

function eachPixel({ width }: GrayImage, { left, right, top, bottom }: PixelBox, visit: (index: number) => void): void {
  for (let row = top; row < bottom; row += 1)
    for (let column = left; column < right; column += 1) visit(row * width + column);
}

/** The picture with nothing but what is drawn where the items stand, dark on white whatever its colors are. */
function masked(picture: GrayImage, scale: number, items: PageItem[]): GrayImage {
  const data = new Uint8Array(picture.data.length).fill(WHITE);
  for (const item of items) {
    const box = pixelBoxOf(picture, scale, item);
    const values: number[] = [];
    eachPixel(picture, box, (index) => void values.push(picture.data[index] ?? WHITE));
    const ground = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? WHITE;
    const most = values.reduce((top, value) => Math.max(top, Math.abs(value - ground)), 1);
    eachPixel(picture, box, (index) => {
      data[index] = WHITE - Math.round((Math.abs((picture.data[index] ?? WHITE) - ground) * WHITE) / most);
    });
  }
  return { ...picture, data };
}

const wordsAt = (words: OcrWord[], { left, right, top, bottom }: PixelBox) =>
  words
    .filter((word) => {
      const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2];
      return x >= left && x <= right && y >= top && y <= bottom;
    })
    .toSorted((a, b) => a.left - b.left)
    .map(({ text }) => text)
    .join(' ');

const squashed = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const digitsOf = (text: string) => text.replace(/\D/gu, '');

/** Length of the longest common subsequence. */
function commonLetters(a: string, b: string): number {
  let row = new Uint16Array(b.length + 1);
  for (const letter of a) {
    const next = new Uint16Array(b.length + 1);
    for (let at = 1; at <= b.length; at += 1)
      next[at] = letter === b[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    row = next;
  }
  return row[b.length] ?? 0;
}
