/** One channel of numbers, in rows. */
export interface Plane {
  data: Float32Array;
  width: number;
  height: number;
}

/**
 * He, Sun and Tang, "Guided Image Filtering" (2010), with a gray guide: smooths `input` while following the edges of `guide`, so
 * that a coarse mask follows the hair. Both planes are in 0..1 and have the same size.
 */
export function guidedFilter(guide: Plane, input: Plane, radius: number, epsilon: number): Plane {
  const { width, height } = guide;
  const mean = (data: Float32Array) => boxMean({ data, width, height }, radius);
  const meanI = mean(guide.data);
  const meanP = mean(input.data);
  const meanIP = mean(guide.data.map((value, i) => value * (input.data[i] ?? 0)));
  const meanII = mean(guide.data.map((value) => value * value));
  const a = new Float32Array(meanI.length);
  const b = new Float32Array(meanI.length);
  for (let i = 0; i < a.length; i += 1) {
    const mi = meanI[i] ?? 0;
    const mp = meanP[i] ?? 0;
    a[i] = ((meanIP[i] ?? 0) - mi * mp) / ((meanII[i] ?? 0) - mi * mi + epsilon);
    b[i] = mp - (a[i] ?? 0) * mi;
  }
  const meanA = mean(a);
  const meanB = mean(b);
  const data = guide.data.map((value, i) => Math.min(1, Math.max(0, (meanA[i] ?? 0) * value + (meanB[i] ?? 0))));
  return { data, width, height };
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
