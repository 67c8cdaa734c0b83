import type { LayoutLine } from '../resume/document-layout.ts';
import type { Span } from '../resume/parsed-resume.ts';
import { overlap } from './overlap.ts';

/** Where the words of a line are on its page, in points. Only of documents that have pages. */
export interface PlacedLine extends Span {
  page: number;
  /** Distance of the baseline from the top. */
  y: number;
  size: number;
  segments: (Span & { x: number; width: number })[];
}

/** A rectangle on a page, in points from the upper left corner. */
export interface Mark {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What is stored of a layout, for showing where a value stands. */
export const placedLines = (layout: readonly LayoutLine[]): PlacedLine[] =>
  layout.map(({ start, end, page, y, size, segments }) => ({
    ...{ start, end, page, y: rounded(y), size: rounded(size) },
    segments: segments.map((one) => ({ start: one.start, end: one.end, x: rounded(one.x), width: rounded(one.width) })),
  }));

const rounded = (points: number) => Math.round(points * 10) / 10;

/** Part of the size that letters reach above the baseline, and below it. */
const [ABOVE, BELOW] = [0.95, 0.25];

/** The page that a passage begins on, and rectangles around its words there, by their share of the characters; null if it has none. */
export function passageMarks(lines: readonly PlacedLine[], passage: Span): { page: number; marks: Mark[] } | null {
  const touched = lines.filter((line) => overlap(line, passage));
  const [first] = touched;
  if (!first) return null;
  const marks = touched
    .filter(({ page }) => page === first.page)
    .flatMap(({ y, size, segments }) =>
      segments.flatMap((segment): Mark[] => {
        const [from, to] = [Math.max(passage.start, segment.start), Math.min(passage.end, segment.end)];
        if (from >= to) return [];
        const letter = segment.width / (segment.end - segment.start);
        return [
          {
            x: segment.x + (from - segment.start) * letter,
            y: y - size * ABOVE,
            width: (to - from) * letter,
            height: size * (ABOVE + BELOW),
          },
        ];
      }),
    );
  return marks.length === 0 ? null : { page: first.page, marks };
}
