import type { Plane } from './guided-filter.ts';
import type { Pixels } from './pixels.ts';

const REACH = 3;
const TAPS = 2 * REACH;

/** For each output position, the first input position and the weights of the {@link TAPS} positions from there. */
interface Taps {
  first: Int32Array;
  weights: Float32Array;
}

interface Grid<Data> {
  data: Data;
  width: number;
  height: number;
  channels: number;
}

/**
 * Enlarges with the Lanczos-3 kernel (Duchon 1979), separably and with aligned pixel centers. sharp always enlarges with a bicubic
 * transform, regardless of the kernel, and shifts the image by up to half a pixel; bench/portraits.ts prints how much worse that is.
 */
export function enlargePixels(picture: Pixels, width: number, height: number): Pixels {
  const { channels } = picture;
  const data = new Uint8Array(width * height * channels);
  resample(picture, width, height, (line, at) => {
    for (let i = 0; i < line.length; i += 1) {
      const value = (line[i] as number) + 0.5;
      data[at + i] = value < 0 ? 0 : value > 255 ? 255 : value;
    }
  });
  return { data, width, height, channels };
}

/** Like {@link enlargePixels}, for numbers in 0..1. */
export function enlargePlane(plane: Plane, width: number, height: number): Plane {
  const data = new Float32Array(width * height);
  resample({ ...plane, channels: 1 }, width, height, (line, at) => {
    for (let i = 0; i < line.length; i += 1) data[at + i] = Math.min(1, Math.max(0, line[i] as number));
  });
  return { data, width, height };
}

/** Passes each output row to `take`, with the index of its first number. */
function resample(
  picture: Grid<Uint8Array | Float32Array>,
  width: number,
  height: number,
  take: (line: Float32Array, at: number) => void,
): void {
  const wide = acrossRows(picture, tapsFor(picture.width, width), width);
  const line = new Float32Array(width * picture.channels);
  const { first, weights } = tapsFor(picture.height, height);
  for (let y = 0; y < height; y += 1) {
    line.fill(0);
    for (let tap = 0; tap < TAPS; tap += 1) {
      const weight = weights[y * TAPS + tap] as number;
      if (weight === 0) continue;
      const from = ((first[y] as number) + tap) * line.length;
      for (let i = 0; i < line.length; i += 1) line[i] = (line[i] as number) + weight * (wide[from + i] as number);
    }
    take(line, y * line.length);
  }
}

function acrossRows(
  { data, width, height, channels }: Grid<Uint8Array | Float32Array>,
  { first, weights }: Taps,
  target: number,
): Float32Array {
  const out = new Float32Array(target * height * channels);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < target; x += 1) {
      const from = (y * width + (first[x] as number)) * channels;
      const to = (y * target + x) * channels;
      for (let channel = 0; channel < channels; channel += 1) {
        let sum = 0;
        for (let tap = 0; tap < TAPS; tap += 1) {
          const weight = weights[x * TAPS + tap] as number;
          if (weight !== 0) sum += weight * (data[from + tap * channels + channel] as number);
        }
        out[to + channel] = sum;
      }
    }
  return out;
}

function tapsFor(from: number, to: number): Taps {
  const first = new Int32Array(to);
  const weights = new Float32Array(to * TAPS);
  for (let i = 0; i < to; i += 1) {
    const middle = ((i + 0.5) * from) / to - 0.5;
    const start = Math.floor(middle) - REACH + 1;
    const base = Math.max(0, Math.min(start, from - TAPS));
    const kernel = Array.from({ length: TAPS }, (_, tap) => lanczos(start + tap - middle));
    const sum = kernel.reduce((total, weight) => total + weight, 0);
    first[i] = base;
    for (const [tap, weight] of kernel.entries()) {
      // Repeat the edge pixel beyond the border.
      const index = i * TAPS + Math.max(0, Math.min(start + tap, from - 1)) - base;
      weights[index] = (weights[index] as number) + weight / sum;
    }
  }
  return { first, weights };
}

function lanczos(x: number): number {
  if (Math.abs(x) < 1e-6) return 1;
  if (Math.abs(x) >= REACH) return 0;
  const t = Math.PI * x;
  return (REACH * Math.sin(t) * Math.sin(t / REACH)) / (t * t);
}
