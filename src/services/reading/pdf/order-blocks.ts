import type { PageContent, PageItem } from './page-items.ts';
import type { RailRow } from './find-rail.ts';
import { splitColumns, type Region } from './split-columns.ts';

export interface BlockPart {
  number: number;
  items: PageItem[];
  /** Set for a label: left edge of the lines next to it. */
  label?: { x: number };
}

/** A part of the document that is read continuously, possibly across pages. */
export interface Block {
  pages: BlockPart[];
}

/** Two columns that may continue on the next page. */
interface OpenColumns {
  gutter: number;
  left: Block;
  right: Block;
  page: number;
}

/** Maximum horizontal distance between gutters on two pages that count as the same, in points. */
const SAME_GUTTER = 20;

/** All blocks in reading order. A column continues in the same column of the next page. */
export function orderBlocks(pages: PageContent[]): Block[] {
  const blocks: Block[] = [];
  let open: OpenColumns | null = null;
  for (const { number, items, rules } of pages) {
    const regions = splitColumns(items, rules);
    for (const [index, region] of regions.entries()) {
      const goesOn: OpenColumns | null = index === 0 ? openOn(open, number - 1) : null;
      if (region.kind === 'columns') {
        if (goesOn && Math.abs(goesOn.gutter - region.gutter) <= SAME_GUTTER) {
          goesOn.left.pages.push({ number, items: region.left });
          goesOn.right.pages.push({ number, items: region.right });
          open = { ...goesOn, page: number };
          continue;
        }
        const [left, right] = [blockOf(number, region.left), blockOf(number, region.right)];
        blocks.push(left, right);
        open = { gutter: region.gutter, left, right, page: number };
        continue;
      }
      if (region.kind === 'rail') {
        blocks.push({ pages: region.rows.flatMap((row) => partsOf(row, number)) });
        open = null;
        continue;
      }
      const column: 'left' | 'right' | null = goesOn && columnOf(region, goesOn.gutter);
      if (goesOn && column) goesOn[column].pages.push({ number, items: region.items });
      else if (!goesOn && index === 0 && blocks.length > 0 && !open)
        blocks.at(-1)?.pages.push({ number, items: region.items });
      else blocks.push(blockOf(number, region.items));
      open = column && goesOn ? { ...goesOn, page: number } : null;
    }
  }
  return blocks;
}

const openOn = (open: OpenColumns | null, page: number) => (open?.page === page ? open : null);

/** The column of the previous page that contains the whole region, or null. */
function columnOf(region: Region & { kind: 'single' }, gutter: number): 'left' | 'right' | null {
  if (region.items.every(({ x, width }) => x + width <= gutter + 2)) return 'left';
  return region.items.every(({ x }) => x >= gutter - 2) ? 'right' : null;
}

const blockOf = (number: number, items: PageItem[]): Block => ({ pages: [{ number, items }] });

function partsOf({ label, content }: RailRow, number: number): BlockPart[] {
  const beside = content.length > 0 ? [{ number, items: content }] : [];
  if (!label) return beside;
  const x = Math.min(...content.map((item) => item.x), ...(content.length === 0 ? [label.x] : []));
  return [{ number, items: [label], label: { x } }, ...beside];
}
