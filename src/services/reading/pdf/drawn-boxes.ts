import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Operators } from './shown-glyphs.ts';

/** Bounding box of a path in the page's points; `y` points up. */
export interface Box {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

export type Matrix = readonly [number, number, number, number, number, number];

/** Bounding boxes of all painted paths, including those in forms. `turn` is the page's rotation. */
export function drawnBoxes({ fnArray, argsArray }: Operators, turn: Matrix): Box[] {
  const boxes: Box[] = [];
  const stack: Matrix[] = [];
  let matrix = turn;
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
    if (box && paint !== OPS.endPath) boxes.push(boxOf(box, matrix));
  }
  return boxes;
}

export function boxOf(box: ArrayLike<number>, matrix: Matrix): Box {
  const [x0, y0] = apply(matrix, box[0] ?? 0, box[1] ?? 0);
  const [x1, y1] = apply(matrix, box[2] ?? 0, box[3] ?? 0);
  return { x0: Math.min(x0, x1), x1: Math.max(x0, x1), y0: Math.min(y0, y1), y1: Math.max(y0, y1) };
}

const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** Product of two matrices: applies the second within the first. */
export function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
