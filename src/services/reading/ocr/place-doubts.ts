import type { LayoutLine } from '../../../domain/resume/document-layout.ts';
import type { Span } from '../../../domain/resume/parsed-resume.ts';
import type { PageContent } from '../pdf/page-items.ts';

/** Spans of the words that were recognized with low confidence. */
export function placeDoubts(pages: PageContent[], layout: LayoutLine[], text: string): Span[] {
  return pages.flatMap(({ number, items }) =>
    items
      .filter(({ doubtful }) => doubtful)
      .flatMap((item) => {
        const line = layout
          .filter(({ page, y, size }) => page === number && Math.abs(y - item.y) < size * 0.6)
          .flatMap((one) => one.segments)
          .find(({ x, width }) => item.x >= x - 1 && item.x <= x + width + 1);
        const at = line ? text.slice(line.start, line.end).indexOf(item.text) : -1;
        return line && at >= 0 ? [{ start: line.start + at, end: line.start + at + item.text.length }] : [];
      }),
  );
}
