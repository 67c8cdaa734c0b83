import { bulletGlyph } from '../bullet-glyphs.ts';
import { joinAccents } from '../clean-text.ts';
import type { DraftLine, DraftSegment } from '../draft-line.ts';
import type { PageItem } from './page-items.ts';
import { median } from './split-columns.ts';

/** Minimum gap that starts a new segment, relative to the font size. */
const APART = 1.1;
/** Smaller minimums: about three spaces between single words, and two spaces if the text next to it has normal spaces. */
const THREE_BLANKS = 0.75;
/** Tags in a row: pdf.js would have joined words of the same text that are closer. Names are set larger and wider than that. */
const TAGS = 0.58;
const LARGEST_TAG = 1.1;
const TWO_BLANKS = 0.5;

/** Groups the items of one column of one page into lines, top to bottom. */
export function groupLines(items: PageItem[], page: number, block: number): DraftLine[] {
  const rows = rowsOf(items);
  const pitches = rows.slice(1).map((row, index) => baseline(row) - baseline(rows[index] ?? row));
  const body = median(items.map(({ size }) => size));
  const pitch = median(pitches.filter((distance) => distance > 0));
  return rows.map((row, index) => {
    const segments = segmentsOf(row, body * LARGEST_TAG);
    const glyph = bulletGlyph(segments[0]?.text ?? '');
    const bullet = glyph !== '' && (segments.length > 1 || (segments[0]?.text.length ?? 0) > glyph.length);
    if (bullet && segments[0]) segments[0] = { ...segments[0], text: segments[0].text.slice(glyph.length) };
    const said = segments.filter(({ text }) => text.trim() !== '');
    const size = Math.max(...row.map((item) => item.size));
    const above = index === 0 ? Infinity : (pitches[index - 1] ?? 0);
    return {
      page,
      block,
      x: said[0]?.x ?? row[0]?.x ?? 0,
      y: baseline(row),
      segments: said,
      bullet,
      headingLevel: null,
      furniture: false,
      spaceAbove: index > 0 && above > Math.max(pitch * 1.22, size * 1.5),
    };
  });
}

const baseline = (row: PageItem[]) => median(row.map(({ y }) => y));

function rowsOf(items: PageItem[]): PageItem[][] {
  const rows: PageItem[][] = [];
  for (const item of items.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    // Superscripts and icons are slightly off the baseline.
    const near = row && Math.abs(item.y - baseline(row)) < Math.max(2, Math.min(item.size, row[0]?.size ?? 0) * 0.5);
    if (row && near) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x));
}

function segmentsOf(row: PageItem[], largestTag: number): DraftSegment[] {
  const segments: DraftSegment[] = [];
  for (const item of row) {
    const last = segments.at(-1);
    const gap = last ? item.x - (last.x + last.width) : 0;
    const apart = last !== undefined && isApart(last, item, { ems: gap / item.size, isSmall: item.size <= largestTag });
    const space =
      last !== undefined && gap > item.size * 0.12 && !last.text.endsWith(' ') && !item.text.startsWith(' ');
    const sameStyle =
      last &&
      (isMark(item) ||
        (last.bold === item.bold && last.italic === item.italic && Math.abs(last.size - item.size) < 0.6));
    if (last && sameStyle && !apart) {
      // Letter-spaced words need a wider space between words than between letters.
      const wide = isSetWide(item.text) && isSetWide(last.text) ? '  ' : ' ';
      last.text += (space ? wide : '') + item.text;
      last.width = item.x + item.width - last.x;
      continue;
    }
    if (last && space && !apart) last.text += ' ';
    const { text, x, width, size, bold, italic } = item;
    segments.push({ text, x, width, size, bold, italic, apart });
  }
  return segments.map((segment) => ({ ...segment, text: joinSpacedLetters(joinAccents(segment.text)) }));
}

function isApart(last: DraftSegment, item: PageItem, { ems, isSmall }: { ems: number; isSmall: boolean }): boolean {
  if (ems > APART) return true;
  // A new segment starts with a capital letter or digit, and does not follow a short word such as "at".
  const ends = /(?:[\p{L}\p{N}]{4}|\p{Lu}\p{L}*|\p{Lo}|\d)\s*$/u.test(last.text);
  if (item.seen || !ends || !/^[\p{Lu}\p{Lo}\d+]/u.test(item.text)) return false;
  if (isSetWide(last.text) || isSetWide(item.text)) return false;
  const hasBlanks = /\S \S/.test(last.text) || /\S \S/.test(item.text);
  const mayBeTags = isSmall && !isMonospaced(last, ems) && !isMonospaced(item, ems);
  return ems > (hasBlanks ? TWO_BLANKS : mayBeTags ? TAGS : THREE_BLANKS);
}

/** Whether a blank of this width is as wide as the letters are. */
const isMonospaced = ({ text, width, size }: Pick<PageItem, 'text' | 'width' | 'size'>, ems: number) =>
  Math.abs(width / size / Math.max(1, text.trim().length) - ems) < 0.02;

/** A dash or comma in another font is not a change of style. */
const isMark = ({ text }: PageItem) => !/[\p{L}\p{N}]/u.test(text);

/** Whether the text is letter-spaced. */
const isSetWide = (text: string) => /(?:^|\s)\S\s\S\s\S\s*$|^\S\s\S\s\S(?:\s|$)/u.test(text);

/** Joins letter-spaced text: `J A N E   D O E` becomes `JANE DOE`. Kerned pairs ("VA") stay together in some PDFs. */
function joinSpacedLetters(text: string): string {
  const parts = text.trim().split(/\s+/);
  const single = parts.filter((part) => Array.from(part).length === 1).length;
  const isSpaced = parts.length >= 4 && parts.every((part) => /^[\p{L}\p{M}.&'’-]{1,3}$/u.test(part));
  if (!isSpaced || single < parts.length * 0.7) return text;
  return text
    .trim()
    .split(/\s{2,}/)
    .map((word) => word.replace(/\s/g, ''))
    .join(' ');
}
