import type { Plane } from './guided-filter.ts';
import { type Pixels } from './pixels.ts';

/**
 * The person's own colors where they are mixed with the background's: Germer et al., "Fast Multi-Level Foreground Estimation" (2020).
 * Solves `color = alpha * F + (1 - alpha) * B` with smooth F and B, from coarse to fine.
 */
export function estimateForeground(photo: Pixels, alpha: Plane): { front: Float32Array; back: Float32Array } {
  const { width: W, height: H } = alpha;
  const levels = Math.ceil(Math.log2(Math.max(W, H)));
  let [w, h] = [1, 1];
  let front = new Float32Array(3);
  let back = new Float32Array(3);
  for (let level = 0; level <= levels; level += 1) {
    const [nw, nh] = [Math.max(1, Math.round(W ** (level / levels))), Math.max(1, Math.round(H ** (level / levels)))];
    front = nearest(front, w, h, nw, nh);
    back = nearest(back, w, h, nw, nh);
    [w, h] = [nw, nh];
    const sampled = sample(photo, alpha, w, h);
    const rounds = Math.max(w, h) <= 32 ? 10 : 2;
    for (let round = 0; round < rounds; round += 1) relax(front, back, sampled, w, h);
  }
  return { front, back };
}

function nearest(from: Float32Array, w: number, h: number, nw: number, nh: number): Float32Array<ArrayBuffer> {
  const to = new Float32Array(nw * nh * 3);
  for (let y = 0; y < nh; y += 1)
    for (let x = 0; x < nw; x += 1) {
      const source = (Math.floor((y * h) / nh) * w + Math.floor((x * w) / nw)) * 3;
      const target = (y * nw + x) * 3;
      for (let c = 0; c < 3; c += 1) to[target + c] = from[source + c] as number;
    }
  return to;
}

function sample(photo: Pixels, alpha: Plane, w: number, h: number): { colors: Float32Array; alphas: Float32Array } {
  const colors = new Float32Array(w * h * 3);
  const alphas = new Float32Array(w * h);
  for (let y = 0; y < h; y += 1)
    for (let x = 0; x < w; x += 1) {
      const source = Math.floor((y * alpha.height) / h) * alpha.width + Math.floor((x * alpha.width) / w);
      alphas[y * w + x] = alpha.data[source] as number;
      for (let c = 0; c < 3; c += 1) colors[(y * w + x) * 3 + c] = photo.data[source * photo.channels + c] as number;
    }
  return { colors, alphas };
}

const SMOOTHNESS = 1e-5;
const GRADIENT = 1;

/** One Gauss-Seidel round over all pixels. */
function relax(
  front: Float32Array,
  back: Float32Array,
  { colors, alphas }: { colors: Float32Array; alphas: Float32Array },
  w: number,
  h: number,
): void {
  const [dx, dy] = [
    [-1, 1, 0, 0],
    [0, 0, -1, 1],
  ] as const;
  for (let y = 0; y < h; y += 1)
    for (let x = 0; x < w; x += 1) {
      const at = y * w + x;
      const a = alphas[at] as number;
      const b = 1 - a;
      let [a00, a11] = [a * a, b * b];
      const a01 = a * b;
      let [f0, f1, f2] = [
        a * (colors[at * 3] as number),
        a * (colors[at * 3 + 1] as number),
        a * (colors[at * 3 + 2] as number),
      ];
      let [b0, b1, b2] = [
        b * (colors[at * 3] as number),
        b * (colors[at * 3 + 1] as number),
        b * (colors[at * 3 + 2] as number),
      ];
      for (let k = 0; k < 4; k += 1) {
        const nx = Math.min(w - 1, Math.max(0, x + (dx[k] as number)));
        const ny = Math.min(h - 1, Math.max(0, y + (dy[k] as number)));
        const other = ny * w + nx;
        const weight = SMOOTHNESS + GRADIENT * Math.abs(a - (alphas[other] as number));
        a00 += weight;
        a11 += weight;
        f0 += weight * (front[other * 3] as number);
        f1 += weight * (front[other * 3 + 1] as number);
        f2 += weight * (front[other * 3 + 2] as number);
        b0 += weight * (back[other * 3] as number);
        b1 += weight * (back[other * 3 + 1] as number);
        b2 += weight * (back[other * 3 + 2] as number);
      }
      const scale = 1 / (a00 * a11 - a01 * a01);
      const clip = (value: number) => (value < 0 ? 0 : value > 255 ? 255 : value);
      front[at * 3] = clip((a11 * f0 - a01 * b0) * scale);
      front[at * 3 + 1] = clip((a11 * f1 - a01 * b1) * scale);
      front[at * 3 + 2] = clip((a11 * f2 - a01 * b2) * scale);
      back[at * 3] = clip((a00 * b0 - a01 * f0) * scale);
      back[at * 3 + 1] = clip((a00 * b1 - a01 * f1) * scale);
      back[at * 3 + 2] = clip((a00 * b2 - a01 * f2) * scale);
    }
}
