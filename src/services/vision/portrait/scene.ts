import type { Subject } from '../../../domain/images/place-subject.ts';
import { estimateForeground } from '../estimate-foreground.ts';
import type { Face } from '../find-faces.ts';
import { boxMean, type Plane } from '../guided-filter.ts';
import { luminance, openPixels, type Pixels, raw } from '../pixels.ts';
import { findSubject } from '../subject-mask.ts';

/** A photo, taken apart. */
export interface Scene {
  photo: Pixels;
  /** The person, with four channels. Edge pixels have the person's colors, not the background's. */
  person: Pixels;
  /** The background alone, small: what is behind the person is filled in from around. */
  plate: Pixels;
  subject: Subject;
  /** Distance of the eyes in face heights. */
  eyesApart: number;
  /** How clean the cut-out is, 0..1. */
  cleanness: number;
  /** Mean luminance of the face, 0..255. */
  faceLuminance: number;
  /** Mean luminance of the background, 0..255. */
  behindLuminance: number;
  /** Standard deviation of the background's luminance, 0..255. */
  behindContrast: number;
}

export async function openScene(photo: Pixels, face: Face): Promise<Scene> {
  const { alpha, certainty } = await findSubject(photo, face.box);
  const plate = await backgroundAlone(photo, alpha);
  const { person, contrast } = await cutOut(photo, alpha);
  const gray = luminance(plate);
  const mean = gray.reduce((sum, value) => sum + value, 0) / gray.length;
  return {
    photo,
    person,
    plate,
    subject: {
      width: photo.width,
      height: photo.height,
      eyeX: (face.leftEye.x + face.rightEye.x) / 2,
      eyeY: (face.leftEye.y + face.rightEye.y) / 2,
      faceHeight: face.box.height,
      headTop: headTop(alpha, face),
      cutLeft: firstCut(alpha, 1),
      cutRight: firstCut(alpha, photo.width - 2),
      cutTop: alpha.data.subarray(0, 2 * photo.width).some((value) => value > 0.5),
    },
    eyesApart:
      Math.hypot(face.rightEye.x - face.leftEye.x, face.rightEye.y - face.leftEye.y) / Math.max(1, face.box.height),
    cleanness: certainty * contrast,
    behindLuminance: mean,
    behindContrast: Math.sqrt(gray.reduce((sum, value) => sum + (value - mean) ** 2, 0) / gray.length),
    faceLuminance: luminanceOfFace(photo, face),
  };
}

/** Topmost row with more of the person than a few stray hairs. */
function headTop({ data, width }: Plane, { box }: Face): number {
  const left = Math.max(0, Math.round(box.x - box.width * 0.3));
  const right = Math.min(width, Math.round(box.x + box.width * 1.3));
  for (let y = 0; y < box.y; y += 1) {
    let covered = 0;
    for (let x = left; x < right; x += 1) covered += data[y * width + x] ?? 0;
    if (covered > box.width * 0.12) return y;
  }
  return Math.max(0, Math.round(box.y));
}

/** Rows of a cut, as a share of the photo's height, that are seen. */
const SEEN = 0.02;

/** First row in which the photo's side edge cuts through the person: body, raised arm or elbow; null if none does. */
export function firstCut({ data, width, height }: Plane, column: number): number | null {
  let rows = 0;
  for (let row = 0; row < height; row += 1) {
    rows = (data[row * width + column] ?? 0) > 0.35 ? rows + 1 : 0;
    if (rows > height * SEEN) return row - rows + 1;
  }
  return null;
}

/**
 * Gives edge pixels the person's own colors. `contrast` says how well person and background can be told apart along the contour:
 * 1 from a color difference of 60 of 255, less where dark hair is before a dark wall.
 */
async function cutOut(photo: Pixels, alpha: Plane): Promise<{ person: Pixels; contrast: number }> {
  const { width, height } = photo;
  const [w, h] = [Math.ceil(width / 2), Math.ceil(height / 2)];
  const small = await raw(openPixels(photo).resize(w, h, { fit: 'fill' }));
  const coverage = new Float32Array(w * h);
  for (let y = 0; y < h; y += 1)
    for (let x = 0; x < w; x += 1)
      coverage[y * w + x] = alpha.data[Math.min(height - 1, y * 2) * width + Math.min(width - 1, x * 2)] as number;
  const { front, back } = estimateForeground(small, { data: coverage, width: w, height: h });
  let [clear, edge] = [0, 0];
  for (let i = 0; i < coverage.length; i += 1) {
    const a = coverage[i] as number;
    if (a < 0.2 || a > 0.8) continue;
    const difference = Math.hypot(...[0, 1, 2].map((c) => (front[i * 3 + c] as number) - (back[i * 3 + c] as number)));
    clear += Math.min(1, difference / 60);
    edge += 1;
  }
  const bytes = { data: Uint8Array.from(front, Math.round), width: w, height: h, channels: 3 as const };
  const colors = await raw(openPixels(bytes).resize(width, height, { fit: 'fill', kernel: 'cubic' }));
  const data = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i += 1) {
    const a = alpha.data[i] as number;
    const own = a ** 4;
    for (let c = 0; c < 3; c += 1)
      data[i * 4 + c] = Math.round(
        (photo.data[i * 3 + c] as number) * own + (colors.data[i * 3 + c] as number) * (1 - own),
      );
    data[i * 4 + 3] = Math.round(a * 255);
  }
  return { person: { data, width, height, channels: 4 }, contrast: edge === 0 ? 1 : clear / edge };
}

const PLATE_SIDE = 300;

/** Fills the person's place with the mean color of the nearest background. */
async function backgroundAlone(photo: Pixels, alpha: Plane): Promise<Pixels> {
  const scale = Math.min(1, PLATE_SIDE / Math.max(photo.width, photo.height));
  const [width, height] = [Math.max(8, Math.round(photo.width * scale)), Math.max(8, Math.round(photo.height * scale))];
  const small = await raw(openPixels(photo).resize(width, height, { fit: 'fill' }));
  const covered = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      covered[y * width + x] =
        alpha.data[Math.floor((y + 0.5) / scale) * alpha.width + Math.floor((x + 0.5) / scale)] ?? 0;
  // A margin, because hair and soft edges reach beyond the mask.
  const near = boxMean({ data: covered, width, height }, 4);
  const known = near.map((value) => (value > 0.02 ? 0 : 1));
  const data = new Uint8Array(small.data);
  const missing = new Uint8Array(known.map((value) => 1 - value));
  for (let radius = 3; missing.includes(1) && radius < 4 * PLATE_SIDE; radius *= 2) {
    const weight = boxMean({ data: known, width, height }, radius);
    const means = [0, 1, 2].map((c) =>
      boxMean({ data: known.map((value, i) => value * (small.data[i * 3 + c] as number)), width, height }, radius),
    );
    for (let i = 0; i < missing.length; i += 1) {
      if (missing[i] === 0 || (weight[i] as number) < 0.06) continue;
      for (const [c, mean] of means.entries())
        data[i * 3 + c] = Math.round((mean[i] as number) / (weight[i] as number));
      missing[i] = 0;
    }
  }
  return { data, width, height, channels: 3 };
}

function luminanceOfFace(photo: Pixels, { box }: Face): number {
  const gray = luminance(photo);
  let sum = 0;
  let count = 0;
  const [left, right] = [Math.max(0, Math.round(box.x)), Math.min(photo.width, Math.round(box.x + box.width))];
  const [top, bottom] = [Math.max(0, Math.round(box.y)), Math.min(photo.height, Math.round(box.y + box.height))];
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const i = y * photo.width + x;
      sum += gray[i] ?? 0;
      count += 1;
    }
  return sum / Math.max(1, count);
}
