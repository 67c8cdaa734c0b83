import { cleanText } from '../clean-text.ts';
import type { PageContent, PageItem } from '../pdf/page-items.ts';
import type { OcrLine, OcrText, OcrWord } from './recognizer.ts';

/** Words recognized with less confidence than this are flagged for review. */
const SURE = 0.8;

/** What Tesseract reads for a bullet. */
const BULLET_LOOKALIKE = /^[eo¢©®°«»*·•+=@§¥>-]$|^(?:e¢|e«|«e|°o)$/u;

/** `Jan2018`: Tesseract misses narrow spaces, and there is always one before a year. */
const STUCK_YEAR = /(\p{L}{3,9}\.?)((?:19|20)\d{2})(?=\D|$)/gu;

/** Ratio of line height to font size. */
const HEIGHT_PER_SIZE = 1.33;

/** Converts recognized words to a page in points; `scale` is points per pixel. */
export function pageOf(
  { lines }: OcrText,
  page: Pick<PageContent, 'number' | 'width' | 'height'>,
  scale: number,
): PageContent {
  const bullets = bulletsOf(lines, scale);
  const items = lines.flatMap((line) => {
    const size = (line.height * scale) / HEIGHT_PER_SIZE;
    return line.words.flatMap((word): PageItem[] => {
      const text = bullets.has(word) ? '•' : cleanText(word.text).replace(STUCK_YEAR, '$1 $2');
      if (text === '') return [];
      const place = { x: word.left * scale, y: line.y * scale, width: (word.right - word.left) * scale };
      const doubtful = word.confidence < SURE && !bullets.has(word);
      return [{ ...place, text, size, bold: false, italic: false, seen: true, ...(doubtful && { doubtful }) }];
    });
  });
  return { ...page, items, links: [] };
}

/** Lone symbols at the start of several lines, vertically aligned, are bullets. */
function bulletsOf(lines: OcrLine[], scale: number): Set<OcrWord> {
  const first = lines.flatMap(({ words }) => {
    const [word, next] = words;
    return word && next && BULLET_LOOKALIKE.test(word.text) ? [word] : [];
  });
  const below = (word: OcrWord) => first.filter((other) => Math.abs(other.left - word.left) * scale < 4).length;
  return new Set(first.filter((word) => below(word) >= 2));
}
