import { nameSection } from '../../../domain/resume/words/name-sections.ts';
import { startOfContent } from './find-heading-rail.ts';
import { linesOf, type LabelLine } from './label-lines.ts';
import type { PageItem } from './page-items.ts';

/** Text that runs up or down the page. `y` is where it begins, from the top of the page. */
export interface TurnedText {
  text: string;
  x: number;
  y: number;
  /** Its extent along the page's height. */
  length: number;
  size: number;
  bold: boolean;
  down: boolean;
}

/** Largest distance of two parts of a heading, relative to the size. */
const NEAR = 1;

/**
 * Headings that run up or down beside their sections, each as an upright line above its section. Other turned text stays left out: stamps and
 * watermarks are not content.
 */
export function turnedHeadings(turned: TurnedText[], items: PageItem[]): PageItem[] {
  const lines = linesOf(items);
  const headings = joined(turned)
    .filter(({ text }) => nameSection(text) !== null)
    .toSorted((a, b) => middle(a) - middle(b));
  const labels = headings.map((heading): LabelLine => ({
    y: middle(heading),
    size: heading.size,
    items: [],
    text: '',
  }));
  return headings.flatMap(({ text, size, bold }, index) => {
    const label = labels[index];
    const y = label && startOfContent(lines, label, labels[index - 1]);
    const at = lines.findIndex((line) => line.y === y);
    const first = lines[at];
    if (!first) return [];
    const above = lines[at - 1]?.y ?? first.y - first.size * 2;
    const x = Math.min(...first.items.map((item) => item.x));
    return [{ text, x, y: (above + first.y) / 2, width: text.length * size * 0.6, size, bold, italic: false }];
  });
}

const middle = ({ y, length, down }: TurnedText) => (down ? y + length / 2 : y - length / 2);

/** Small capitals and letter-spaced headings come in parts. */
function joined(turned: TurnedText[]): TurnedText[] {
  const runs: TurnedText[] = [];
  for (const part of turned) {
    const last = runs.at(-1);
    const end = last && (last.down ? last.y + last.length : last.y - last.length);
    const gap = end === undefined ? Infinity : Math.abs(part.y - end);
    const size = Math.max(last?.size ?? 0, part.size);
    if (last?.down === part.down && Math.abs(last.x - part.x) < size * 0.3 && gap < size * NEAR) {
      last.text += (gap > size * 0.2 ? ' ' : '') + part.text;
      last.length = Math.abs(part.y - last.y) + part.length;
      last.size = size;
    } else runs.push({ ...part });
  }
  return runs;
}
