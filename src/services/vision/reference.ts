import { createHash } from 'node:crypto';
import { type Face, findFaces, type KnownFace } from './find-faces.ts';
import { measureFace } from './measure-face.ts';
import { tintOf } from './measure-tint.ts';
import { type Box, decode, openPixels, type Pixels, raw } from './pixels.ts';
import { openScene, type Scene } from './portrait/scene.ts';

/** A portrait made by `preparePhoto`. */
export interface Photo {
  bytes: Uint8Array;
  face: Face;
}

/** The source of candidates, and the reference for their scores. */
interface Reference {
  scene: Scene;
  descriptor: Float32Array;
  sharpness: number;
  /** As `tintOf` defines it. */
  tint: number;
}

/** Maximum face height in pixels; more than any slot on the site shows. */
const LARGEST_FACE = 520;

/** Caches only the last photo: candidates come photo by photo, and recognition data must not be kept. */
let last: { key: string; reference: Promise<Reference> } | undefined;

export function referenceOf(photo: Photo): Promise<Reference> {
  const key = createHash('sha256').update(photo.bytes).update(JSON.stringify(photo.face)).digest('hex');
  if (last?.key !== key) last = { key, reference: refer(photo) };
  return last.reference;
}

/** Drops the cached recognition data. */
export function forgetReference(): void {
  last = undefined;
}

async function refer({ bytes, face }: Photo): Promise<Reference> {
  const whole = await decode(bytes);
  const { picture, place } = await aroundPerson(whole, face);
  const known = await findAgain(picture, place.box);
  if (!known) throw new Error('The face found earlier in the photo was not found again.');
  const { sharpness } = await measureFace(picture, place.box);
  const scene = await openScene(picture, place);
  return { scene, descriptor: known.descriptor, sharpness, tint: tintOf(picture, place.box) };
}

/** Crops the photo to what can be visible and downscales it to the maximum face height. */
async function aroundPerson(whole: Pixels, face: Face): Promise<{ picture: Pixels; place: Face }> {
  const { box } = face;
  const left = Math.max(0, Math.round(box.x + box.width / 2 - box.height * 3));
  const top = Math.max(0, Math.round(box.y - box.height * 1.3));
  const right = Math.min(whole.width, Math.round(box.x + box.width / 2 + box.height * 3));
  const bottom = Math.min(whole.height, Math.round(box.y + box.height * 4.2));
  const scale = Math.min(1, LARGEST_FACE / box.height, Math.sqrt(2.6e6 / ((right - left) * (bottom - top))));
  const picture = await raw(
    openPixels(whole)
      .extract({ left, top, width: right - left, height: bottom - top })
      .resize(Math.round((right - left) * scale), Math.round((bottom - top) * scale), { fit: 'fill' }),
  );
  const point = ({ x, y }: { x: number; y: number }) => ({ x: (x - left) * scale, y: (y - top) * scale });
  const moved: Box = { ...point(box), width: box.width * scale, height: box.height * scale };
  return { picture, place: { ...face, box: moved, leftEye: point(face.leftEye), rightEye: point(face.rightEye) } };
}

/** Finds the face in this box, which may not be the largest, at the best size for recognition. */
async function findAgain(picture: Pixels, box: Box): Promise<KnownFace | undefined> {
  const scale = Math.min(1, 220 / box.height);
  const small = await raw(
    openPixels(picture).resize(Math.round(picture.width * scale), Math.round(picture.height * scale), { fit: 'fill' }),
  );
  const [x, y] = [(box.x + box.width / 2) * scale, (box.y + box.height / 2) * scale];
  const away = ({ box: other }: KnownFace) => Math.hypot(other.x + other.width / 2 - x, other.y + other.height / 2 - y);
  const nearest = (await findFaces(small)).toSorted((a, b) => away(a) - away(b))[0];
  return nearest && away(nearest) < box.height * scale ? nearest : undefined;
}
