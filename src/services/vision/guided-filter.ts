/** One channel of numbers, in rows. */
export interface Plane {
  data: Float32Array;
  width: number;
  height: number;
}

/** Mean over a square of side `2 * radius + 1`, clipped at the borders. The cost does not depend on the radius. */
export function boxMean({ data, width, height }: Plane, radius: number): Float32Array {
  const rows = new Float32Array(data.length);
  for (let y = 0; y < height; y += 1) meanLine(data, rows, y * width, width, radius);
  return meanDown(rows, width, height, radius);
}

function meanLine(from: Float32Array, to: Float32Array, start: number, length: number, radius: number): void {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < Math.min(radius, length); i += 1) {
    sum += from[start + i] as number;
    count += 1;
  }
  for (let i = 0; i < length; i += 1) {
    if (i + radius < length) {
      sum += from[start + i + radius] as number;
      count += 1;
    }
    if (i - radius - 1 >= 0) {
      sum -= from[start + i - radius - 1] as number;
      count -= 1;
    }
    to[start + i] = sum / count;
  }
}

/** Processes all columns together, row by row, to read memory sequentially. */
function meanDown(from: Float32Array, width: number, height: number, radius: number): Float32Array {
  const to = new Float32Array(from.length);
  const sums = new Float64Array(width);
  const add = (y: number, sign: number) => {
    for (let x = 0; x < width; x += 1) sums[x] = (sums[x] as number) + sign * (from[y * width + x] as number);
  };
  for (let y = 0; y < Math.min(radius, height); y += 1) add(y, 1);
  let count = Math.min(radius, height);
  for (let y = 0; y < height; y += 1) {
    if (y + radius < height) {
      add(y + radius, 1);
      count += 1;
    }
    if (y - radius - 1 >= 0) {
      add(y - radius - 1, -1);
      count -= 1;
    }
    for (let x = 0; x < width; x += 1) to[y * width + x] = (sums[x] as number) / count;
  }
  return to;
}
