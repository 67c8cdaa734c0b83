import type { Box } from './drawn-boxes.ts';

/** Maximum thickness in points. Anything thicker is a band, not a line. */
const THICKEST = 2;
/** Maximum vertical distance of pieces of the same line, in points. */
const SAME = 3;

/** A horizontal line; offsets in points from the top left of the page. */
export interface Rule {
  y: number;
  x0: number;
  x1: number;
}

/** Lines across more than half of the page width, top to bottom. Joins the pieces of adjacent cells. */
export function tableRules(boxes: Box[], { left, top, width }: { left: number; top: number; width: number }): Rule[] {
  const rows: { y: number; parts: [number, number][] }[] = [];
  const thin = boxes.filter((box) => box.y1 - box.y0 <= THICKEST && box.x1 - box.x0 > THICKEST * 4);
  for (const { x0, x1, y0, y1 } of thin.toSorted((a, b) => b.y0 - a.y0)) {
    const y = top - (y0 + y1) / 2;
    const row = rows.at(-1);
    if (row && Math.abs(row.y - y) <= SAME) row.parts.push([x0 - left, x1 - left]);
    else rows.push({ y, parts: [[x0 - left, x1 - left]] });
  }
  return rows
    .filter(({ parts }) => covered(parts) > width / 2)
    .map(({ y, parts }) => ({
      y,
      x0: Math.min(...parts.map(([from]) => from)),
      x1: Math.max(...parts.map(([, to]) => to)),
    }));
}

function covered(parts: [number, number][]): number {
  let [sum, reach] = [0, -Infinity];
  for (const [from, to] of parts.toSorted((a, b) => a[0] - b[0])) {
    sum += Math.max(0, to - Math.max(from, reach));
    reach = Math.max(reach, to);
  }
  return sum;
}
