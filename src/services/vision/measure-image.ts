import { ARCHETYPES } from '../../domain/images/archetypes.ts';
import type { Archetype } from '../../domain/career-graph/career-graph.ts';
import { type Measures, type Scores, scoreMeasures } from '../../domain/images/scores.ts';
import { comparePerson } from './compare-person.ts';
import type { KnownFace } from './find-faces.ts';
import { measureFace } from './measure-face.ts';
import { tintOf } from './measure-tint.ts';
import { noiseOfTile } from './noise-of-tile.ts';
import { decode, luminance, open, openPixels, type Pixels, raw } from './pixels.ts';
import { offersFor } from './portrait/offers.ts';
import type { Scene } from './portrait/scene.ts';
import { referenceOf, type Photo } from './reference.ts';
import { segmentTwice } from './subject-mask.ts';
import { facesOf } from './turn-upright.ts';

/** Most is measured on a copy with this longer side, in pixels. */
const LONGEST = 1280;

/**
 * Compares a candidate with its photo and scores it.
 *
 * @param direction of a candidate made of the photo's own pixels, in which the body has to be the photo's, too; null for others
 */
export async function scoreImage({
  photo,
  image,
  archetype,
  direction,
}: {
  photo: Photo;
  image: Uint8Array;
  archetype: Archetype;
  direction: string | null;
}): Promise<{ scores: Scores; measures: Measures }> {
  const picture = await decode(image, LONGEST);
  const measures = await measure({ picture, image, photo, archetype, direction });
  return { scores: scoreMeasures(measures, archetype, direction), measures };
}

interface Candidate {
  picture: Pixels;
  image: Uint8Array;
  photo: Photo;
  archetype: Archetype;
  direction: string | null;
}

async function measure({ picture, image, photo, archetype, direction }: Candidate): Promise<Measures> {
  const { width, height } = picture;
  const reference = await referenceOf(photo);
  const faces = await facesOf(picture);
  const face = nearest(faces, reference.descriptor);
  if (!face) return { ...FACELESS, faces: 0 };
  const { box, leftEye, rightEye } = face;
  const own = await measureFace(picture, box);
  const detail = await detailAround(image, face, width);
  const seen =
    (Math.min(width, box.x + box.width) - Math.max(0, box.x)) *
    (Math.min(height, box.y + box.height) - Math.max(0, box.y));
  const difference =
    direction === null
      ? { foreign: 0, lost: 0, covered: 0 }
      : await comparePerson(...(await withoutField(picture, face, { archetype, direction, scene: reference.scene })));
  return {
    faces: faces.length,
    ...detail,
    ...(await measureFigure(picture, face)),
    ...difference,
    tint: Math.max(0, tintOf(picture, box) - reference.tint),
    distance: distance(face.descriptor, reference.descriptor),
    confidence: face.confidence,
    sharpness: own.sharpness,
    relativeSharpness: own.sharpness / reference.sharpness,
    eyeX: (leftEye.x + rightEye.x) / 2 / width,
    eyeY: (leftEye.y + rightEye.y) / 2 / height,
    faceHeight: box.height / height,
    faceInside: seen / (box.width * box.height),
    faceLuminance: own.luminance / 255,
    faceContrast: own.contrast / 255,
  };
}

/** The part of a picture that shows the photo, because a field beside it covers the person on purpose. */
async function withoutField(
  picture: Pixels,
  face: KnownFace,
  { archetype, direction, scene }: { archetype: Archetype; direction: string; scene: Scene },
): Promise<[Pixels, KnownFace, Scene]> {
  const offer = offersFor(archetype, scene).find((one) => one.direction.name === direction);
  if (!offer || offer.extended || offer.direction.layout === 'full') return [picture, face, scene];
  const scale = picture.width / ARCHETYPES[archetype].width;
  const { panel } = offer;
  // Melting and slanted edges reach into the panel.
  const edge = offer.direction.layout === 'melt' || offer.direction.layout === 'slant' ? 0.15 : 0;
  const left = Math.min(Math.round((panel.x + panel.width * edge) * scale), Math.floor(face.box.x));
  const top = Math.round(panel.y * scale);
  const part = {
    left: Math.max(0, left),
    top,
    width: Math.min(picture.width, Math.round((panel.x + panel.width) * scale)) - Math.max(0, left),
    height: Math.min(picture.height - top, Math.round(panel.height * scale)),
  };
  const moved = ({ x, y }: { x: number; y: number }) => ({ x: x - part.left, y: y - part.top });
  const box = { ...face.box, ...moved(face.box) };
  return [
    await raw(openPixels(picture).extract(part)),
    { ...face, box, leftEye: moved(face.leftEye), rightEye: moved(face.rightEye) },
    scene,
  ];
}

const FACELESS: Measures = {
  distance: null,
  faces: 0,
  confidence: 0,
  sharpness: 0,
  relativeSharpness: 0,
  blocking: 1,
  noise: 0,
  foreign: 0,
  lost: 0,
  covered: 0,
  dispute: 0,
  eyeX: 0,
  eyeY: 0,
  faceHeight: 0,
  faceInside: 0,
  headroom: 0,
  shoulders: 0,
  clutter: 0,
  tint: 0,
  faceLuminance: 0,
  faceContrast: 0,
};

function nearest(faces: KnownFace[], descriptor: Float32Array): KnownFace | undefined {
  return faces.toSorted((a, b) => distance(a.descriptor, descriptor) - distance(b.descriptor, descriptor))[0];
}

function distance(a: Float32Array, b: Float32Array): number {
  return Math.sqrt(a.reduce((sum, value, i) => sum + (value - (b[i] ?? 0)) ** 2, 0));
}

/** Blocks and noise have to be measured at full size, around the face. The part starts on a block border. */
async function detailAround(
  image: Uint8Array,
  { box }: KnownFace,
  width: number,
): Promise<{ blocking: number; noise: number }> {
  const meta = await open(image).metadata();
  const scale = meta.width / width;
  const whole = (value: number) => Math.floor(value / 8) * 8;
  const left = whole(Math.max(0, (box.x - box.width * 0.4) * scale));
  const top = whole(Math.max(0, (box.y - box.height * 0.4) * scale));
  const right = Math.min(meta.width, (box.x + box.width * 1.4) * scale);
  const bottom = Math.min(meta.height, (box.y + box.height * 1.4) * scale);
  const size = { width: Math.max(40, whole(right - left)), height: Math.max(40, whole(bottom - top)) };
  const part = await raw(
    open(image)
      .flatten({ background: '#808080' })
      .toColourspace('srgb')
      .extract({
        left,
        top,
        width: Math.min(size.width, meta.width - left),
        height: Math.min(size.height, meta.height - top),
      }),
  );
  const gray = luminance(part);
  return { blocking: blockiness(gray, part.width, part.height), noise: noiseOf(gray, part.width, part.height) };
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

/** As a median over tiles, to reduce the influence of texture. */
function noiseOf(gray: Float32Array, width: number, height: number): number {
  const side = 24;
  const values: number[] = [];
  for (let top = 1; top + side < height; top += side * 2)
    for (let left = 1; left + side < width; left += side * 2)
      values.push(noiseOfTile(gray, width, { left, top, side }));
  values.sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? 0;
}

type Figure = Pick<Measures, 'dispute' | 'headroom' | 'shoulders' | 'clutter'>;

const SIDE = 256;

/** Measures the figure and what is around it, in a square of up to five face heights. */
async function measureFigure(picture: Pixels, { box }: KnownFace): Promise<Figure> {
  const length = Math.min(box.height * 5, Math.min(picture.width, picture.height));
  const x = Math.round(Math.min(Math.max(0, box.x + box.width / 2 - length / 2), picture.width - length));
  const y = Math.round(Math.min(Math.max(0, box.y + box.height / 2 - length * 0.4), picture.height - length));
  const [w, h] = [Math.floor(Math.min(length, picture.width - x)), Math.floor(Math.min(length, picture.height - y))];
  const part = await raw(
    openPixels(picture).extract({ left: x, top: y, width: w, height: h }).resize(SIDE, SIDE, { fit: 'fill' }),
  );
  const { share, dispute } = await segmentTwice(part, { x: 0, y: 0, width: SIDE, height: SIDE });
  const unit = SIDE / h;
  const face = { x: (box.x - x) * unit, y: (box.y - y) * unit, width: box.width * unit, height: box.height * unit };
  const person = (px: number, py: number) => {
    const [column, row] = [Math.round(px), Math.round(py)];
    return column >= 0 && row >= 0 && column < SIDE && row < SIDE && (share.data[row * SIDE + column] ?? 0) > 0.5;
  };
  // Upwards from the brows to where the person ends.
  let row = Math.round(face.y + face.height * 0.1);
  const middle = face.x + face.width / 2;
  const covered = () => [-0.25, -0.12, 0, 0.12, 0.25].some((aside) => person(middle + aside * face.width, row));
  while (row >= 0 && covered()) row -= 1;
  const headroom = row < 0 && y === 0 ? 0 : (row + 1 + y * unit) / face.height;
  let [body, places] = [0, 0];
  for (let down = 1.2; down <= 2; down += 0.1)
    for (let aside = -0.8; aside <= 0.8; aside += 0.1) {
      const py = face.y + face.height * down;
      if (py >= SIDE) continue;
      places += 1;
      if (person(middle + aside * face.height, py)) body += 1;
    }
  const behind = new Set([...share.data.keys()].filter((i) => (share.data[i] ?? 0) < 0.1));
  return {
    dispute,
    headroom,
    shoulders: places === 0 ? 0.5 : body / places,
    clutter: roughness(luminance(part), behind) / 255,
  };
}

/** Mean difference between pixels eight apart: low for gradients, high for patterns and objects. */
function roughness(gray: Float32Array, behind: Set<number>): number {
  let sum = 0;
  let count = 0;
  for (const i of behind)
    if (i % SIDE < SIDE - 8 && behind.has(i + 8)) {
      sum += Math.abs((gray[i] ?? 0) - (gray[i + 8] ?? 0));
      count += 1;
    }
  return count === 0 ? 0 : sum / count;
}
