import type { DraftLine } from '../draft-line.ts';
import type { PageContent } from './page-items.ts';

const PAGE_NUMBER =
  /^\W*(?:(?:page|seite|p[aá]gina|pagina|strona)\s*)?\d{1,3}(?:\s*(?:\/|of|von|de|di|sur|van)\s*\d{1,3})?\W*$/i;

/** "Jane Doe – 1 of 2". */
const NUMBERED =
  /(?:\s|^)\d{1,2}\s*(?:\/|of|von|de|di|sur|van)\s*\d{1,2}\s*$|^(?:page|seite|p[aá]gina|pagina)\s\d{1,2}\b/i;

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
    if (PAGE_NUMBER.test(text) && (pages.length > 1 || /\D/.test(text))) return { ...line, furniture: true };
    const atBottom = line.y > height / 2;
    if (atBottom && NUMBERED.test(text)) return { ...line, furniture: true };
    const key = `${text.replace(/\d+/g, '#')} ${Math.round(line.y / 4)}`;
    const first = seen.get(key) ?? line.page;
    seen.set(key, first);
    return first === line.page ? line : { ...line, furniture: true };
  });
}
