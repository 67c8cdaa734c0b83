import type { Subject } from '../../../domain/images/place-subject.ts';
import type { Face } from '../find-faces.ts';
import { boxMean, type Plane } from '../guided-filter.ts';
import { luminance, type Pixels } from '../pixels.ts';
import { findSubject } from '../subject-mask.ts';

/** A person cut out of the background. */
export interface CutOut {
  /** Four channels. Edge pixels have the person's colors, not the old background's. */
  pixels: Pixels;
  subject: Subject;
  /** Mean luminance of the face, 0..255. */
  faceLuminance: number;
  /** Mean chroma of the face, 0..1; near 0 for black and white. */
  chroma: number;
}

export async function cutOut(photo: Pixels, face: Face): Promise<CutOut> {
  const mask = await findSubject(photo, face.box);
  const pixels = decontaminate(photo, mask, Math.max(2, Math.round(face.box.height / 28)));
  const inFace = faceRegion(photo, face);
  return {
    pixels,
    subject: {
      width: photo.width,
      height: photo.height,
      eyeX: (face.leftEye.x + face.rightEye.x) / 2,
      eyeY: (face.leftEye.y + face.rightEye.y) / 2,
      faceHeight: face.box.height,
      headTop: headTop(mask, face),
      cutLeft: firstCut(mask, 1),
      cutRight: firstCut(mask, photo.width - 2),
      cutTop: mask.data.subarray(0, 2 * photo.width).some((value) => value > 0.5),
    },
    ...inFace,
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

/** First row from which the person touches the photo's side edge all the way down; null if they don't. */
function firstCut({ data, width, height }: Plane, column: number): number | null {
  let row = height;
  while (row > 0 && (data[(row - 1) * width + column] ?? 0) > 0.35) row -= 1;
  return row === height ? null : row;
}

/** Takes the color of partly covered pixels from the adjacent person, so that no fringe of the old background remains. */
function decontaminate(photo: Pixels, mask: Plane, radius: number): Pixels {
  const { width, height } = photo;
  const size = width * height;
  const sure = mask.data.map((value) => (value > 0.92 ? 1 : value > 0.6 ? value * 0.15 : 0.0001));
  const weight = boxMean({ data: boxMean({ data: sure, width, height }, radius), width, height }, radius);
  const data = new Uint8Array(size * 4);
  for (let channel = 0; channel < 3; channel += 1) {
    const weighted = sure.map((value, i) => value * (photo.data[i * 3 + channel] ?? 0));
    const sum = boxMean({ data: boxMean({ data: weighted, width, height }, radius), width, height }, radius);
    for (let i = 0; i < size; i += 1) {
      const own = photo.data[i * 3 + channel] ?? 0;
      const alpha = mask.data[i] ?? 0;
      const trust = alpha * alpha * alpha;
      const estimate = (sum[i] ?? 0) / Math.max(1e-6, weight[i] ?? 0);
      data[i * 4 + channel] = Math.round(own * trust + estimate * (1 - trust));
    }
  }
  for (let i = 0; i < size; i += 1) data[i * 4 + 3] = Math.round((mask.data[i] ?? 0) * 255);
  return { data, width, height, channels: 4 };
}

function faceRegion(photo: Pixels, { box }: Face): { faceLuminance: number; chroma: number } {
  const gray = luminance(photo);
  let sum = 0;
  let chroma = 0;
  let count = 0;
  const [left, right] = [Math.max(0, Math.round(box.x)), Math.min(photo.width, Math.round(box.x + box.width))];
  const [top, bottom] = [Math.max(0, Math.round(box.y)), Math.min(photo.height, Math.round(box.y + box.height))];
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const i = y * photo.width + x;
      const [r, g, b] = [photo.data[i * 3] ?? 0, photo.data[i * 3 + 1] ?? 0, photo.data[i * 3 + 2] ?? 0];
      sum += gray[i] ?? 0;
      chroma += (Math.max(r, g, b) - Math.min(r, g, b)) / 255;
      count += 1;
    }
  return { faceLuminance: sum / Math.max(1, count), chroma: chroma / Math.max(1, count) };
}
