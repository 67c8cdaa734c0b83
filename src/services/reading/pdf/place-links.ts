import type { DocumentLink, LayoutLine } from '../../../domain/resume/document-layout.ts';
import type { PageContent } from './page-items.ts';

/** Finds each link's anchor text: the words whose center is within the link's rectangle. */
export function placeLinks(pages: PageContent[], layout: LayoutLine[], text: string): DocumentLink[] {
  return pages.flatMap(({ number, links }) =>
    links.map(({ url, x0, x1, top, bottom }) => {
      const covered = layout
        .filter(({ page, y, size }) => page === number && y - size * 0.3 > top && y - size * 0.3 < bottom)
        .flatMap((line) => line.segments)
        .flatMap((segment) => wordsOf(text, segment))
        .filter(({ middle }) => middle > x0 && middle < x1);
      const [first, last] = [covered[0], covered.at(-1)];
      return {
        url,
        span: first && last && last.end - first.start < 200 ? { start: first.start, end: last.end } : null,
      };
    }),
  );
}

function wordsOf(text: string, { start, end, x, width }: LayoutLine['segments'][number]) {
  return [...text.slice(start, end).matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
    middle: x + (width * (index + word.length / 2)) / (end - start),
  }));
}
