import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageItem } from './page-items.ts';

/** A small shape, in points from the top left of the page. */
interface Mark {
  x0: number;
  x1: number;
  y: number;
}

interface Operators {
  fnArray: number[];
  argsArray: unknown[];
}

type Matrix = readonly [number, number, number, number, number, number];

const SMALLEST = 1.2;
/** Larger shapes are pictures and boxes. */
const LARGEST = 7;
/** So far stands a bullet from its text, in points. */
const REACH = 22;

/**
 * Bullets that a browser draws as dots instead of setting them as letters: each as a piece of text before its line. A dot counts
 * that stands right before text, alone in its row, and above or below others like it; rows of dots are grades, not lists.
 */
export function drawnBullets(operators: Operators, items: PageItem[], page: { left: number; top: number }): PageItem[] {
  const marks = smallShapes(operators, page);
  const lists = marks.filter(
    (mark) =>
      marks.filter((other) => Math.abs(other.x0 - mark.x0) < 1.5).length >= 2 &&
      !marks.some(
        (other) =>
          other !== mark &&
          Math.abs(other.y - mark.y) < 2 &&
          Math.abs(other.x0 - mark.x0) < 40 &&
          Math.abs(other.x0 - mark.x0) > 1,
      ),
  );
  const bullets = lists.flatMap(({ x0, x1, y }): PageItem[] => {
    const beside = items.filter(
      (item) => item.x >= x1 && item.x - x1 <= REACH && Math.abs(item.y - item.size * 0.33 - y) < item.size * 0.4,
    );
    const [next] = beside.toSorted((a, b) => a.x - b.x);
    // A dot before bold type marks an entry of a time line.
    if (!next || next.bold || x1 - x0 > next.size * 0.6) return [];
    return [{ ...next, text: '• ', x: x0, width: x1 - x0 }];
  });
  return bullets.filter(
    ({ x, y }, index) => bullets.findIndex((other) => Math.abs(other.x - x) < 1 && Math.abs(other.y - y) < 1) === index,
  );
}

function smallShapes({ fnArray, argsArray }: Operators, { left, top }: { left: number; top: number }): Mark[] {
  const marks: Mark[] = [];
  const stack: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [index, operator] of fnArray.entries()) {
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) stack.push(matrix);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = stack.pop() ?? matrix;
    if (operator === OPS.transform) matrix = times(matrix, argsArray[index] as Matrix);
    if (operator === OPS.paintFormXObjectBegin) {
      const [own] = argsArray[index] as [Matrix | null];
      if (own) matrix = times(matrix, own);
    }
    if (operator !== OPS.constructPath) continue;
    const [paint, , box] = argsArray[index] as [number, unknown, ArrayLike<number> | null];
    if (!box || paint === OPS.endPath) continue;
    const mark = markOf(box, matrix);
    if (mark) marks.push({ x0: mark.x0 - left, x1: mark.x1 - left, y: top - mark.y });
  }
  return marks;
}

function markOf(box: ArrayLike<number>, matrix: Matrix): Mark | null {
  const [x0, y0] = apply(matrix, box[0] ?? 0, box[1] ?? 0);
  const [x1, y1] = apply(matrix, box[2] ?? 0, box[3] ?? 0);
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  const isSmall = Math.min(width, height) >= SMALLEST && Math.max(width, height) <= LARGEST;
  if (!isSmall || width > height * 1.6 || height > width * 1.6) return null;
  return { x0: Math.min(x0, x1), x1: Math.max(x0, x1), y: (y0 + y1) / 2 };
}

const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
