import type { Box } from './drawn-boxes.ts';

/** Thicker than this it is a band, not a line. */
const THICKEST = 2;
/** Lines this near to each other are one. */
const SAME = 3;

/** A horizontal line, in points from the top left of the page. */
export interface Rule {
  y: number;
  x0: number;
  x1: number;
}

/** The lines that run over more than half of the page's width: cells drawn side by side make one. From top to bottom. */
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
