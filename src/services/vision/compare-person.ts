import type { KnownFace } from './find-faces.ts';
import { luminance, openPixels, type Pixels, raw } from './pixels.ts';
import type { Scene } from './portrait/scene.ts';

/** How the person in a picture differs from the person in the photo, apart from tone, size and place. */
export interface PersonDifference {
  /** Structure that the photo does not have, such as bars and lettering: standard deviation, 0..255, 95th percentile of tiles. */
  foreign: number;
  /** Share of the tiles whose structure in the photo is gone: covered, painted over, faded. */
  lost: number;
  /** Share of the tiles that are much brighter or darker than others that were as bright in the photo. */
  covered: number;
}

/** Height of the face at which they are compared, in pixels. */
const FACE = 72;
const TILE = 12;

/** Compares head and chest: tile by tile, allowing each its own brightness and contrast. */
export async function comparePerson(picture: Pixels, face: KnownFace, scene: Scene): Promise<PersonDifference> {
  const now = await reduced(picture, FACE / face.box.height);
  const { subject } = scene;
  const before = await reduced(scene.photo, FACE / subject.faceHeight);
  const cover = await reducedCover(scene, before);
  const eyes = { x: (face.leftEye.x + face.rightEye.x) / 2, y: (face.leftEye.y + face.rightEye.y) / 2 };
  const apart = Math.hypot(face.rightEye.x - face.leftEye.x, face.rightEye.y - face.leftEye.y) / face.box.height;
  const start = {
    fromX: (subject.eyeX * FACE) / subject.faceHeight,
    fromY: (subject.eyeY * FACE) / subject.faceHeight,
    toX: (eyes.x * FACE) / face.box.height,
    toY: (eyes.y * FACE) / face.box.height,
    // The detectors' boxes differ more than the distance of the eyes.
    scale: apart / scene.eyesApart,
  };
  const fit = align(before, now, start);
  return differenceOf(before, now, cover, fit);
}

interface Gray {
  data: Float32Array;
  width: number;
  height: number;
}

interface Fit {
  fromX: number;
  fromY: number;
  toX: number;
  toY: number;
  scale: number;
}

async function reduced(picture: Pixels, scale: number): Promise<Gray> {
  const [width, height] = [
    Math.max(8, Math.round(picture.width * scale)),
    Math.max(8, Math.round(picture.height * scale)),
  ];
  const small = await raw(openPixels(picture).removeAlpha().resize(width, height, { fit: 'fill' }).blur(1.1));
  return { data: luminance(small), width, height };
}

async function reducedCover(scene: Scene, { width, height }: Gray): Promise<Gray> {
  const alpha = await raw(openPixels(scene.person).extractChannel(3).resize(width, height, { fit: 'fill' }));
  const data = new Float32Array(width * height);
  for (let i = 0; i < data.length; i += 1) data[i] = (alpha.data[i * alpha.channels] as number) / 255;
  return { data, width, height };
}

/** Landmarks are off by a pixel or two, so looks for the position and the scale with the best correlation of the face. */
function align(before: Gray, now: Gray, start: Fit): Fit {
  let best = start;
  let most = -Infinity;
  for (let scale = -3; scale <= 3; scale += 1)
    for (let dy = -3; dy <= 3; dy += 1)
      for (let dx = -3; dx <= 3; dx += 1) {
        const fit = { ...start, toX: start.toX + dx, toY: start.toY + dy, scale: start.scale * (1 + scale * 0.025) };
        const correlation = correlate(before, now, fit);
        if (correlation > most) [best, most] = [fit, correlation];
      }
  return best;
}

function correlate(before: Gray, now: Gray, { fromX, fromY, toX, toY, scale }: Fit): number {
  let [n, sa, sb, saa, sbb, sab] = [0, 0, 0, 0, 0, 0];
  for (let y = -FACE * 0.3; y < FACE * 0.6; y += 3)
    for (let x = -FACE * 0.4; x < FACE * 0.4; x += 3) {
      const a = at(before, fromX + x, fromY + y);
      const b = at(now, toX + x * scale, toY + y * scale);
      if (a === null || b === null) continue;
      n += 1;
      sa += a;
      sb += b;
      saa += a * a;
      sbb += b * b;
      sab += a * b;
    }
  if (n < 40) return -1;
  return (sab - (sa * sb) / n) / Math.sqrt(Math.max(1, saa - (sa * sa) / n) * Math.max(1, sbb - (sb * sb) / n));
}

function at({ data, width, height }: Gray, x: number, y: number): number | null {
  const [column, row] = [Math.round(x), Math.round(y)];
  if (column < 0 || row < 0 || column >= width || row >= height) return null;
  return data[row * width + column] as number;
}

function differenceOf(before: Gray, now: Gray, cover: Gray, fit: Fit): PersonDifference {
  const residuals: number[] = [];
  const shades: Shade[] = [];
  let [lost, tiles] = [0, 0];
  for (let top = -FACE * 0.9; top < FACE * 1.7; top += TILE)
    for (let left = -FACE * 0.9; left < FACE * 0.9 - TILE / 2; left += TILE) {
      const tile = tileOf(before, now, cover, fit, { left, top });
      if (!tile) continue;
      tiles += 1;
      residuals.push(tile.residual);
      shades.push(tile);
      if ((tile.structure > 7 && tile.explained < 0.25) || (tile.structure > FAINT && tile.left < PAINTED)) lost += 1;
    }
  if (tiles === 0) return { foreign: 0, lost: 1, covered: 1 };
  residuals.sort((a, b) => a - b);
  return {
    foreign: residuals[Math.floor(residuals.length * 0.95)] ?? 0,
    lost: lost / tiles,
    covered: coveredShare(shades),
  };
}

/** Structure from which even a dark uniform shows when paint or fog takes it away, and the share of it that no tone goes below. */
const FAINT = 2.5;
const PAINTED = 0.08;

type Shade = Pick<Tile, 'before' | 'now'>;

/** Neighbors in brightness that a tile is compared with, and how many shades of 255 it may differ from what they became. */
const NEIGHBORS = 17;
const TOLERANCE = 42;

function coveredShare(shades: Shade[]): number {
  const sorted = shades.toSorted((a, b) => a.before - b.before);
  const odd = sorted.filter(({ before, now }, index) => {
    const start = Math.max(0, Math.min(index - Math.floor(NEIGHBORS / 2), sorted.length - NEIGHBORS));
    return Math.abs(now - toneOf(sorted.slice(start, start + NEIGHBORS), before)) > TOLERANCE;
  });
  return odd.length / Math.max(1, sorted.length);
}

/** What becomes of a shade, by a line through the medians of the darker and the brighter half of its neighbors. */
function toneOf(near: Shade[], before: number): number {
  const half = Math.ceil(near.length / 2);
  const [dark, bright] = [near.slice(0, half), near.slice(-half)].map((part) => ({
    before: median(part.map((one) => one.before)),
    now: median(part.map((one) => one.now)),
  })) as [Shade, Shade];
  // Tones never invert, and at most triple the contrast.
  const gain = Math.min(3, Math.max(0, (bright.now - dark.now) / Math.max(1, bright.before - dark.before)));
  return (dark.now + bright.now) / 2 + gain * (before - (dark.before + bright.before) / 2);
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

interface Tile {
  /** Mean brightness in the photo and in the picture. */
  before: number;
  now: number;
  residual: number;
  structure: number;
  explained: number;
  /** Structure in the picture relative to the photo's. */
  left: number;
}

/** The best fit of a tile within a few pixels. Null outside of the person, the photo, or the picture. */
function tileOf(
  before: Gray,
  now: Gray,
  cover: Gray,
  fit: Fit,
  { left, top }: { left: number; top: number },
): Tile | null {
  for (let y = top; y < top + TILE; y += 1)
    for (let x = left; x < left + TILE; x += 1) if ((at(cover, fit.fromX + x, fit.fromY + y) ?? 0) < 0.9) return null;
  let best: Tile | null = null;
  for (let dy = -3; dy <= 3; dy += 1)
    for (let dx = -3; dx <= 3; dx += 1) {
      const tile = fitTile(before, now, { ...fit, toX: fit.toX + dx, toY: fit.toY + dy }, { left, top });
      if (tile && (!best || tile.residual < best.residual)) best = tile;
    }
  return best;
}

/** Fits the tile of the picture as `gain * photo + offset`. */
function fitTile(
  before: Gray,
  now: Gray,
  { fromX, fromY, toX, toY, scale }: Fit,
  { left, top }: { left: number; top: number },
): Tile | null {
  let [n, sa, sb, saa, sbb, sab] = [0, 0, 0, 0, 0, 0];
  for (let y = top; y < top + TILE; y += 1)
    for (let x = left; x < left + TILE; x += 1) {
      const a = at(before, fromX + x, fromY + y);
      const b = at(now, toX + x * scale, toY + y * scale);
      if (a === null || b === null) return null;
      n += 1;
      sa += a;
      sb += b;
      saa += a * a;
      sbb += b * b;
      sab += a * b;
    }
  const varA = saa / n - (sa / n) ** 2;
  const varB = Math.max(0, sbb / n - (sb / n) ** 2);
  const covariance = sab / n - (sa / n) * (sb / n);
  // Tones never invert, and at most triple the contrast.
  const gain = Math.min(3, Math.max(0, covariance / (varA + 4)));
  // Strong edges leave a rest where they are half a pixel aside.
  const rest = Math.sqrt(Math.max(0, varB - 2 * gain * covariance + gain * gain * varA));
  const residual = Math.max(0, rest - 0.3 * gain * Math.sqrt(varA));
  return {
    before: sa / n,
    now: sb / n,
    residual,
    structure: Math.sqrt(varA),
    explained: Math.max(0, covariance) / Math.sqrt(varA * varB + 4),
    left: Math.sqrt(varB / Math.max(1e-9, varA)),
  };
}
