import { boxMean, type Plane } from './guided-filter.ts';
import type { Pixels } from './pixels.ts';

/**
 * He, Sun and Tang, "Guided Image Filtering" (2010), with a color guide: follows edges between colors of the same brightness, too.
 * `input` is in 0..1 and has the guide's size.
 */
export function colorGuidedFilter(guide: Pixels, input: Plane, radius: number, epsilon: number): Plane {
  const { width, height } = input;
  const size = width * height;
  const mean = (data: Float32Array) => boxMean({ data, width, height }, radius);
  const colors = [0, 1, 2].map((channel) => {
    const plane = new Float32Array(size);
    for (let i = 0; i < size; i += 1) plane[i] = (guide.data[i * guide.channels + channel] as number) / 255;
    return plane;
  });
  const [r, g, b] = colors as [Float32Array, Float32Array, Float32Array];
  const product = (x: Float32Array, y: Float32Array) => {
    const plane = new Float32Array(size);
    for (let i = 0; i < size; i += 1) plane[i] = (x[i] as number) * (y[i] as number);
    return mean(plane);
  };
  const [mr, mg, mb, mp] = [mean(r), mean(g), mean(b), mean(input.data)];
  const [rr, rg, rb, gg, gb, bb] = [
    product(r, r),
    product(r, g),
    product(r, b),
    product(g, g),
    product(g, b),
    product(b, b),
  ];
  const [rp, gp, bp] = [product(r, input.data), product(g, input.data), product(b, input.data)];
  const [ar, ag, ab, offset] = [rp, gp, bp, mp];
  for (let i = 0; i < size; i += 1) {
    const [x, y, z, p] = [mr[i] as number, mg[i] as number, mb[i] as number, mp[i] as number];
    const [a, c, f] = [
      (rr[i] as number) - x * x + epsilon,
      (gg[i] as number) - y * y + epsilon,
      (bb[i] as number) - z * z + epsilon,
    ];
    const [d, e, h] = [(rg[i] as number) - x * y, (rb[i] as number) - x * z, (gb[i] as number) - y * z];
    const [u, v, w] = [(rp[i] as number) - x * p, (gp[i] as number) - y * p, (bp[i] as number) - z * p];
    // The inverse of the symmetric matrix [a d e; d c h; e h f], times (u, v, w).
    const [aa, dd, ee] = [c * f - h * h, e * h - d * f, d * h - c * e];
    const [cc, hh, ff] = [a * f - e * e, d * e - a * h, a * c - d * d];
    const determinant = a * aa + d * dd + e * ee;
    const s = (aa * u + dd * v + ee * w) / determinant;
    const t = (dd * u + cc * v + hh * w) / determinant;
    const q = (ee * u + hh * v + ff * w) / determinant;
    ar[i] = s;
    ag[i] = t;
    ab[i] = q;
    offset[i] = p - s * x - t * y - q * z;
  }
  const [sr, sg, sb, so] = [mean(ar), mean(ag), mean(ab), mean(offset)];
  const data = new Float32Array(size);
  for (let i = 0; i < size; i += 1) {
    const value =
      (sr[i] as number) * (r[i] as number) +
      (sg[i] as number) * (g[i] as number) +
      (sb[i] as number) * (b[i] as number) +
      (so[i] as number);
    data[i] = Math.min(1, Math.max(0, value));
  }
  return { data, width, height };
}
