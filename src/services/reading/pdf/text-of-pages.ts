import type { DocumentText } from '../../../domain/resume/document-layout.ts';
import { assembleText } from '../draft-line.ts';
import { placeDoubts } from '../ocr/place-doubts.ts';
import { groupLines } from './group-lines.ts';
import { markFurniture } from './mark-furniture.ts';
import { orderBlocks } from './order-blocks.ts';
import { mirrored } from './mirror-page.ts';
import type { PageContent } from './page-items.ts';
import { placeLinks } from './place-links.ts';

/** Assembles the text of all pages in reading order. */
export function textOfPages(read: PageContent[]): Omit<DocumentText, 'kind'> {
  const pages = read.map(mirrored);
  const drafts = orderBlocks(pages).flatMap((block, index) =>
    block.pages.flatMap(({ number, items, label }) => {
      const lines = groupLines(items, number, index);
      // A label starts its row and belongs to the lines next to it.
      return label ? lines.map((line) => ({ ...line, x: label.x, spaceAbove: true })) : lines;
    }),
  );
  const { text, layout } = assembleText(markFurniture(drafts, pages));
  return { text, layout, links: placeLinks(pages, layout, text), doubts: placeDoubts(pages, layout, text) };
}
