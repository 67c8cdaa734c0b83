import { findDateRanges } from '../dates/read-date-range.ts';
import type { LayoutLine, LineSegment } from './document-layout.ts';

/** Least distance of a label and its content. */
const FAR = 40;
const LONGEST_LABEL = 40;
/** Share of the lines below the first label that must be in the content's column. */
const MOST = 0.8;

/** Makes each heading that stands in a column of its own, beside its content, a line above it. */
export function railLabels(lines: LayoutLine[], text: string): LayoutLine[] {
  const labeled = new Set(labeledLines(lines, text));
  const split: LayoutLine[] = [];
  for (const line of lines) {
    if (!labeled.has(line)) {
      split.push(line);
      continue;
    }
    const { label, content } = sidesOf(line);
    const above = split.findLastIndex((one) => goesOn(one, label));
    // A label may wrap beside its content.
    if (above >= 0 && split.slice(above + 1).every(({ x }) => x > label.x + label.width)) {
      split.splice(above + 1, 0, label);
      split.push(content);
    } else split.push(label, content);
  }
  return split;
}

const goesOn = (above: LayoutLine, label: LayoutLine): boolean =>
  above.segments.length === 1 &&
  above.page === label.page &&
  Math.abs(above.x - label.x) < 3 &&
  above.bold === label.bold &&
  Math.abs(above.size - label.size) < 0.6 &&
  label.y - above.y < label.size * 1.8 &&
  label.y > above.y;

function labeledLines(lines: LayoutLine[], text: string): LayoutLine[] {
  const candidates = lines.filter((line) => mayBeLabel(line, text));
  const [first] = candidates;
  const edges = candidates.map(({ segments }) => Math.round(segments[1]?.x ?? 0));
  const edge = edges.toSorted((a, b) => edges.filter((x) => x === b).length - edges.filter((x) => x === a).length)[0];
  if (!first || edge === undefined) return [];
  const labeled = candidates.filter(
    ({ x, segments }) =>
      Math.abs(x - first.x) < 3 &&
      Math.abs((segments[1]?.x ?? 0) - edge) < 3 &&
      segments[0]?.bold === first.segments[0]?.bold &&
      Math.abs((segments[0]?.size ?? 0) - (first.segments[0]?.size ?? 0)) < 0.6,
  );
  const below = lines.slice(lines.indexOf(first)).filter((line) => !labeled.includes(line));
  const inside = below.filter(({ x }) => x > edge - 3).length;
  return labeled.length >= 2 && below.length >= labeled.length && inside >= below.length * MOST ? labeled : [];
}

/** A short text, in bold or in capitals, far from the next. */
function mayBeLabel({ segments, bullet }: LayoutLine, text: string): boolean {
  const [label, content] = segments;
  if (!label || !content?.apart || bullet) return false;
  const said = text.slice(label.start, label.end).trim();
  const stands = label.bold || (/\p{Lu}{3}/u.test(said) && said === said.toUpperCase());
  return (
    stands &&
    content.x - label.x >= FAR &&
    said.length <= LONGEST_LABEL &&
    /\p{L}{2}/u.test(said) &&
    !/[:,]$/.test(said) &&
    findDateRanges(said).length === 0
  );
}

function sidesOf(line: LayoutLine): { label: LayoutLine; content: LayoutLine } {
  const [label, ...content] = line.segments as [LineSegment, LineSegment, ...LineSegment[]];
  const start = content[0].start;
  return {
    label: { ...line, segments: [label], end: label.end, width: label.width, size: label.size, bold: label.bold },
    content: {
      ...line,
      segments: content.map((segment, index) => (index === 0 ? { ...segment, apart: false } : segment)),
      start,
      x: content[0].x,
      width: line.x + line.width - content[0].x,
      size: Math.max(...content.map(({ size }) => size)),
      bold: content[0].bold,
      spaceAbove: true,
    },
  };
}
