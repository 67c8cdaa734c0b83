import type { Face } from './find-faces.ts';
import { noiseOfTile } from './noise-of-tile.ts';
import { type Box, luminance, openPixels, type Pixels, raw } from './pixels.ts';

/** Tiles along the shorter side of what is measured. */
const TILES = 8;

export interface Light {
  /** σ of the noise, 0..255: Immerkær's estimate, median over tiles of the face. */
  noise: number;
  /** Mean luminance of the brighter side of the face over that of the darker one. */
  sides: number;
}

/** Measures noise and unevenness of the light on a face. */
export async function measureLight(photo: Pixels, face: Face): Promise<Light> {
  const box = within(face.box, photo);
  const part = await raw(openPixels(photo).extract({ left: box.x, top: box.y, width: box.width, height: box.height }));
  const gray = luminance(part);
  return { noise: noiseOf(gray, part), sides: sidesOf(gray, part) };
}

/** σ of the noise anywhere in a photo. */
export const noiseIn = (photo: Pixels): number => noiseOf(luminance(photo), photo);

function noiseOf(gray: Float32Array, { width, height }: Pixels): number {
  const side = Math.max(8, Math.floor(Math.min(width, height) / TILES));
  const tiles: number[] = [];
  for (let top = 1; top + side < height; top += side)
    for (let left = 1; left + side < width; left += side) tiles.push(noiseOfTile(gray, width, { left, top, side }));
  return tiles.toSorted((a, b) => a - b)[Math.floor(tiles.length / 2)] ?? 0;
}

/** The largest ratio of the means left and right of a line near the middle. */
function sidesOf(gray: Float32Array, { width, height }: Pixels): number {
  const columns = Array.from({ length: width }, (_, x) => {
    let sum = 0;
    for (let y = 0; y < height; y += 1) sum += gray[y * width + x] ?? 0;
    return sum / height;
  });
  const mean = (from: number, to: number) =>
    columns.slice(from, to).reduce((sum, value) => sum + value, 0) / Math.max(1, to - from);
  const ratios = [0.3, 0.4, 0.5, 0.6, 0.7].map((share) => {
    const split = Math.round(width * share);
    const [a, b] = [mean(0, split) + 1, mean(split, width) + 1];
    return Math.max(a / b, b / a);
  });
  return Math.max(...ratios);
}

function within({ x, y, width, height }: Box, photo: Pixels): Box {
  const left = Math.min(Math.max(0, Math.round(x)), photo.width - 10);
  const top = Math.min(Math.max(0, Math.round(y)), photo.height - 10);
  return {
    x: left,
    y: top,
    width: Math.max(9, Math.min(Math.round(width), photo.width - left)),
    height: Math.max(9, Math.min(Math.round(height), photo.height - top)),
  };
}
