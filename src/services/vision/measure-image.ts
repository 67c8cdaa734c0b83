import { ARCHETYPES } from '../../domain/images/archetypes.ts';
import type { Archetype } from '../../domain/career-graph/career-graph.ts';
import { type Measures, type Scores, scoreMeasures } from '../../domain/images/scores.ts';
import type { KnownFace } from './find-faces.ts';
import { measureFace } from './measure-face.ts';
import { decode, luminance, openPixels, type Pixels, raw } from './pixels.ts';
import { facesOf } from './prepare-photo.ts';
import { referenceOf, type Photo } from './reference.ts';
import { segment } from './subject-mask.ts';

/** Compares a candidate with its photo and scores it. */
export async function scoreImage({
  photo,
  image,
  archetype,
}: {
  photo: Photo;
  image: Uint8Array;
  archetype: Archetype;
}): Promise<{ scores: Scores; measures: Measures }> {
  const picture = await decode(image);
  const measures = await measure(picture, photo);
  return { scores: scoreMeasures(measures, ARCHETYPES[archetype]), measures };
}

async function measure(picture: Pixels, photo: Photo): Promise<Measures> {
  const { width, height } = picture;
  const reference = await referenceOf(photo);
  const faces = await facesOf(picture);
  const face = nearest(faces, reference.descriptor);
  const gray = luminance(picture);
  const backdrop = await measureBackdrop(picture);
  const common = {
    faces: faces.length,
    blocking: blockiness(gray, width, height),
    noise: noiseOf(gray, width, height),
    backdrop,
  };
  if (!face) return { ...common, ...FACELESS };
  const { box, leftEye, rightEye } = face;
  const own = await measureFace(picture, box);
  const seen =
    (Math.min(width, box.x + box.width) - Math.max(0, box.x)) *
    (Math.min(height, box.y + box.height) - Math.max(0, box.y));
  return {
    ...common,
    distance: distance(face.descriptor, reference.descriptor),
    confidence: face.confidence,
    sharpness: own.sharpness / reference.sharpness,
    eyeX: (leftEye.x + rightEye.x) / 2 / width,
    eyeY: (leftEye.y + rightEye.y) / 2 / height,
    faceHeight: box.height / height,
    faceInside: seen / (box.width * box.height),
    faceLuminance: own.luminance / 255,
    faceContrast: own.contrast / 255,
  };
}

const FACELESS = {
  distance: null,
  confidence: 0,
  sharpness: 0,
  eyeX: 0,
  eyeY: 0,
  faceHeight: 0,
  faceInside: 0,
  faceLuminance: 0,
  faceContrast: 0,
};

function nearest(faces: KnownFace[], descriptor: Float32Array): KnownFace | undefined {
  return faces.toSorted((a, b) => distance(a.descriptor, descriptor) - distance(b.descriptor, descriptor))[0];
}

function distance(a: Float32Array, b: Float32Array): number {
  return Math.sqrt(a.reduce((sum, value, i) => sum + (value - (b[i] ?? 0)) ** 2, 0));
}

/** Mean step across the borders of JPEG blocks divided by the mean step within them. */
function blockiness(gray: Float32Array, width: number, height: number): number {
  let [across, within, borders, insides] = [0, 0, 0, 0];
  for (let y = 0; y < height; y += 2)
    for (let x = 1; x < width; x += 1) {
      // Cap the steps, because edges of objects say nothing about blocks.
      const step = Math.min(12, Math.abs((gray[y * width + x] ?? 0) - (gray[y * width + x - 1] ?? 0)));
      if (x % 8 === 0) {
        across += step;
        borders += 1;
      } else {
        within += step;
        insides += 1;
      }
    }
  // Steps of less than one shade are invisible, so dampen their ratio.
  return (across / Math.max(1, borders) + 0.6) / (within / Math.max(1, insides) + 0.6);
}

/** Immerkær, "Fast Noise Variance Estimation" (1996), as a median over tiles to reduce the influence of texture. */
function noiseOf(gray: Float32Array, width: number, height: number): number {
  const tile = 32;
  const values: number[] = [];
  for (let top = 1; top + tile < height; top += tile * 2)
    for (let left = 1; left + tile < width; left += tile * 2) {
      let sum = 0;
      for (let y = top; y < top + tile; y += 1)
        for (let x = left; x < left + tile; x += 1) sum += Math.abs(curvature(gray, y * width + x, width));
      values.push((sum / (tile * tile)) * (Math.sqrt(Math.PI / 2) / 6));
    }
  values.sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? 0;
}

/** The filter of Immerkær. Not a closure of the loop: making one per pixel took a third of the time of scoring. */
function curvature(gray: Float32Array, at: number, width: number): number {
  const [above, below] = [at - width, at + width];
  const corners = (gray[above - 1] ?? 0) + (gray[above + 1] ?? 0) + (gray[below - 1] ?? 0) + (gray[below + 1] ?? 0);
  const sides = (gray[above] ?? 0) + (gray[below] ?? 0) + (gray[at - 1] ?? 0) + (gray[at + 1] ?? 0);
  return corners - 2 * sides + 4 * (gray[at] ?? 0);
}

const SIDE = 256;

/** Measures what the segmentation does not classify as person, on a small copy. */
async function measureBackdrop(picture: Pixels): Promise<Measures['backdrop']> {
  const small = await raw(openPixels(picture).resize(SIDE, SIDE, { fit: 'fill' }));
  const person = await segment(small, { x: 0, y: 0, width: SIDE, height: SIDE });
  const gray = luminance(small);
  const behind = [...gray.keys()].filter((i) => (person.data[i] ?? 0) < 0.1);
  if (behind.length < SIDE) return { luminance: 0, chroma: 0, clutter: 1 };
  let chroma = 0;
  for (const i of behind) {
    const rgb = [small.data[i * 3] ?? 0, small.data[i * 3 + 1] ?? 0, small.data[i * 3 + 2] ?? 0];
    chroma += (Math.max(...rgb) - Math.min(...rgb)) / 255;
  }
  const mean = behind.reduce((sum, i) => sum + (gray[i] ?? 0), 0) / behind.length;
  return { luminance: mean / 255, chroma: chroma / behind.length, clutter: roughness(gray, behind) / 255 };
}

/** Mean difference between pixels eight apart: low for gradients, high for patterns and objects. */
function roughness(gray: Float32Array, behind: number[]): number {
  const known = new Set(behind);
  let sum = 0;
  let count = 0;
  for (const i of behind)
    if (i % SIDE < SIDE - 8 && known.has(i + 8)) {
      sum += Math.abs((gray[i] ?? 0) - (gray[i + 8] ?? 0));
      count += 1;
    }
  return count === 0 ? 255 : sum / count;
}
