import { rememberedFor } from '../../text/remembered.ts';
import type { ResumeLine } from '../resume-line.ts';

export const isCaps = (text: string) => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();

/** What a line looks like, as a key: lines with equal looks are of one kind. */
export const lookOf = rememberedFor((line: ResumeLine): string => {
  const [first] = line.segments;
  const text = line.text.slice(0, (first?.end ?? line.end) - line.start);
  const size = Math.round((first?.size ?? line.size) * 2) / 2;
  return [size, first?.bold ?? line.bold, isCaps(text), line.headingLevel, line.bullet].join();
});

/** Measures of the whole document that a line is compared with. */
export interface PageMeasures {
  /** The size of most letters. */
  bodySize: number;
  /** Median distance of two lines. */
  gap: number;
  /** Number of lines by look. */
  looks: Map<string, number>;
  /** Left and right edge of each block. */
  left: Map<number, number>;
  right: Map<number, number>;
  width: number;
  /** All sizes, largest first. */
  sizes: number[];
}

export function measure(lines: ResumeLine[]): PageMeasures {
  const letters = new Map<number, number>();
  const looks = new Map<string, number>();
  const [left, right] = [new Map<number, number>(), new Map<number, number>()];
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + line.text.length);
    looks.set(lookOf(line), (looks.get(lookOf(line)) ?? 0) + 1);
    left.set(line.block, Math.min(left.get(line.block) ?? Infinity, line.x));
    right.set(line.block, Math.max(right.get(line.block) ?? 0, line.x + line.width));
  }
  const gaps = lines.flatMap((line, at) => {
    const above = lines[at - 1];
    return above && isBelow(above, line) ? [line.y - above.y] : [];
  });
  const edges = { left: Math.min(...left.values(), Infinity), right: Math.max(1, ...right.values()) };
  return {
    bodySize: [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 10,
    gap: gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 12,
    looks,
    left,
    right,
    width: Math.max(1, edges.right - edges.left),
    sizes: [...letters.keys()].toSorted((a, b) => b - a),
  };
}

/** Whether a line stands directly below another in the same column. */
export const isBelow = (above: ResumeLine, line: ResumeLine): boolean =>
  above.block === line.block && above.page === line.page && line.y > above.y;

/** The number of edges that a value reaches. */
export const bin = (value: number, ...edges: number[]): number => edges.filter((edge) => value >= edge).length;
