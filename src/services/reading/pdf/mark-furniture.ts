import type { DraftLine } from '../draft-line.ts';
import type { PageContent } from './page-items.ts';

/** "2", "Page 2", "Seite 2 von 3", "– 2/3 –": at most one short word before and between the numbers, in any language. */
const PAGE_NUMBER = /^\W*(?:\p{L}{1,12}\.?\s*)?\d{1,3}(?:\s*(?:\/|\p{L}{1,4})\s*\d{1,3})?\W*$/u;

/** "Jane Doe – 1 of 2". */
const NUMBERED = /(?:\s|^)(\d{1,2})\s*(?:\/|\p{L}{1,4})\s*(\d{1,2})\s*$/u;

/** Fraction of the page height at top and bottom that can contain running headers and footers. */
const MARGIN = 0.09;

/** Marks page numbers, and lines repeated at the same height on another page. The first occurrence stays content. */
export function markFurniture(lines: DraftLine[], pages: PageContent[]): DraftLine[] {
  const heights = new Map(pages.map(({ number, height }) => [number, height]));
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const height = heights.get(line.page) ?? 0;
    if (line.y > height * MARGIN && line.y < height * (1 - MARGIN)) return line;
    const text = line.segments.map((segment) => segment.text.trim()).join(' ');
    const atBottom = line.y > height / 2;
    const [, number, of] = NUMBERED.exec(text) ?? [];
    if (
      number !== undefined &&
      Number(of) === pages.length &&
      Number(number) <= pages.length &&
      (atBottom || pages.length > 1)
    )
      return { ...line, furniture: true };
    const isNumbered = line.segments.length > 1 && line.segments.at(-1)?.text.trim() === String(line.page);
    if (atBottom && isNumbered && pages.length > 1) return { ...line, furniture: true };
    if (PAGE_NUMBER.test(text) && (pages.length > 1 || atBottom)) return { ...line, furniture: true };
    const key = `${text.replace(/\d+/g, '#')} ${Math.round(line.y / 4)}`;
    const first = seen.get(key) ?? line.page;
    seen.set(key, first);
    return first === line.page ? line : { ...line, furniture: true };
  });
}
