import { times, type Matrix } from './drawn-boxes.ts';

/** Rotation of a page's text in counterclockwise quarter turns, and the matrix that undoes it. */
export interface Turn {
  quarters: 0 | 1 | 2 | 3;
  matrix: Matrix;
}

const BACK: Record<Turn['quarters'], Matrix> = {
  0: [1, 0, 0, 1, 0, 0],
  1: [0, -1, 1, 0, 0, 0],
  2: [-1, 0, 0, -1, 0, 0],
  3: [0, 1, -1, 0, 0, 0],
};

/** Minimum share of text in one direction to rotate the page. A stamp or a label at the edge is not enough. */
const MIN_SHARE = 0.7;

/** The rotation of most of a page's text, which may be printed sideways or upside down. */
export function turnOf(items: readonly { str: string; transform: number[] }[]): Turn {
  const letters = [0, 0, 0, 0];
  for (const { str, transform } of items) {
    const [a = 0, b = 0] = transform;
    const quarters = Math.atan2(b, a) / (Math.PI / 2);
    const nearest = Math.round(quarters);
    if (Math.abs(quarters - nearest) > 0.05) continue;
    const way = (nearest + 4) % 4;
    letters[way] = (letters[way] ?? 0) + str.replace(/\s/gu, '').length;
  }
  const all = letters.reduce((sum, count) => sum + count, 0);
  const quarters = ([1, 2, 3] as const).find((way) => (letters[way] ?? 0) > all * MIN_SHARE) ?? 0;
  return { quarters, matrix: BACK[quarters] };
}

/** Rotates a rectangle; returns left, bottom, right, top. */
export function turnBox([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[], { matrix }: Turn): number[] {
  const [, , , , ax, ay] = times(matrix, [1, 0, 0, 1, x0, y0]);
  const [, , , , bx, by] = times(matrix, [1, 0, 0, 1, x1, y1]);
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
}
