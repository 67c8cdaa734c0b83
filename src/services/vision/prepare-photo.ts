import { PhotoRefused } from '../../domain/images/photo-refused.ts';
import { balanceColors } from './balance-colors.ts';
import { correctLight, revealed } from './correct-light.ts';
import { encodeAs, sourceTypeOf } from './digital-source-type.ts';
import type { Face, KnownFace, Point } from './find-faces.ts';
import { sharpnessOf } from './measure-blur.ts';
import { type FaceMeasures, measureFace } from './measure-face.ts';
import { measureLight, noiseIn } from './measure-light.ts';
import { openPicture } from './open-picture.ts';
import { openPixels, type Pixels, raw } from './pixels.ts';
import { facesOf, straighten, type Turn, turnedBy, turnUpright } from './turn-upright.ts';

/** Maximum side in pixels. More is useless, because the largest face on the site has 800 pixels. */
const LONGEST = 3000;

const SMALLEST_FACE = 80;
const DARKEST_FACE = 38;
/** Standard deviation of the luminance. */
const FLATTEST_FACE = 12;
const MIN_SHARPNESS = 0.012;
/** Minimum height relative to the largest face. Smaller faces are passers-by and pictures on the wall. */
const OTHER_FACE = 0.35;

export interface PreparedPhoto {
  /** JPEG, upright, sRGB, without metadata. */
  bytes: Uint8Array;
  width: number;
  height: number;
  face: Face;
  digitalSourceType?: string;
}

export interface PhotoWish {
  bytes: Uint8Array;
  fileName: string;
  /** A point on the owner's face, 0..1 of the upright photo, if there are several faces. */
  mark: Point | null;
  /** Clockwise, by the owner; otherwise the photo is turned by the faces in it. */
  turn?: Turn | undefined;
  /** The owner wants the photo although its face is cut off, half in the dark or noisy. */
  useAnyway?: boolean | undefined;
  /** It has been prepared before, so it is only measured. */
  isPortrait?: boolean | undefined;
}

/**
 * Turns an uploaded photo into a portrait: upright, straightened, without a cast, and with a face that is whole and can be seen.
 *
 * @throws PhotoRefused with the measured value
 */
export async function preparePhoto(wish: PhotoWish): Promise<PreparedPhoto> {
  const { bytes, fileName, mark, turn, isPortrait } = wish;
  const opened = await openPicture(bytes, fileName, LONGEST);
  const asGiven = await turnedBy(opened, turn ?? 0);
  const isAsWanted = isPortrait || turn !== undefined;
  const upright = isAsWanted ? { photo: asGiven, faces: await facesOf(asGiven) } : await turnUpright(asGiven);
  if (upright.faces.length === 0) await explainNoFace(upright.photo, fileName);
  const chosen = choose(upright.faces, upright.photo, fileName, mark);
  const isOnly = mark === null;
  const { photo, face: known } =
    isOnly && !isAsWanted
      ? await straighten(upright, chosen, (one, face) => cutSide(one.photo, face) === null)
      : { photo: upright.photo, face: chosen };
  const { descriptor: _descriptor, outline: _outline, ...face } = known;
  const measures = await checkFace(photo, face, fileName);
  if (!isPortrait && !wish.useAnyway) await checkWhole(photo, known, fileName);
  const lit = isPortrait ? photo : balanceColors(correctLight(photo, measures), face.box);
  const source = await sourceTypeOf(bytes);
  return {
    bytes: await encodePortrait(lit, source),
    width: photo.width,
    height: photo.height,
    face,
    ...(source !== null && { digitalSourceType: source }),
  };
}

/** Room that a whole head needs between landmarks and the photo's edges, in sizes of the face. */
const ROOM = { side: 0.03, forehead: 0.32, chin: 0.12 };

/** Where the photo's edge cuts off the head; null if it is whole. */
function cutSide({ width, height }: Pixels, { outline, box }: KnownFace): string | null {
  if (outline.x < ROOM.side * box.width) return 'left';
  if (width - outline.x - outline.width < ROOM.side * box.width) return 'right';
  if (outline.y < ROOM.forehead * box.height) return 'top';
  return height - outline.y - outline.height < ROOM.chin * box.height ? 'bottom' : null;
}

/** σ of the noise; prints of old photos have up to 20. */
const MOST_NOISE = 22;
/** Brighter over darker side of the face, if the detector also has doubts. */
const MOST_UNEVEN = 3;
const CERTAIN_FACE = 0.9;
const LIKELY_FACE = 0.7;
const BRIGHTEST_FACE = 180;
/** Sharpness of a photo where it is sharpest; see {@link sharpnessOf}. */
const SHARPEST_PART = 0.07;

async function checkWhole(photo: Pixels, face: KnownFace, fileName: string): Promise<void> {
  const { noise, sides } = await measureLight(photo, face);
  if (noise > MOST_NOISE) throw tooNoisy(fileName, noise);
  if (face.confidence < CERTAIN_FACE && Math.max(sides, await hiddenSides(photo)) > MOST_UNEVEN)
    throw halfDark(fileName);
  const side = cutSide(photo, face);
  if (side !== null)
    throw new PhotoRefused(
      'face_cut_off',
      `The face in ${fileName} is cut off: ${CUT[side]}. Upload the whole photo, or use it anyway.`,
    );
}

/** How uneven the light is on the face that a brighter copy of the photo shows; the dark half misleads the detector. */
async function hiddenSides(photo: Pixels): Promise<number> {
  const [face] = await facesOf(revealed(photo));
  return face ? (await measureLight(photo, face)).sides : 1;
}

const CUT: Record<string, string> = {
  left: 'its left side is at the edge of the photo',
  right: 'its right side is at the edge of the photo',
  top: 'there is no room for forehead and hair',
  bottom: 'there is no room below the chin',
};

const tooNoisy = (fileName: string, noise: number) =>
  new PhotoRefused(
    'face_too_noisy',
    `${fileName} is grainy: its noise is ${noise.toFixed(0)} of 255 and may be at most ${MOST_NOISE}. Upload a photo taken in better light, or use it anyway.`,
  );

const halfDark = (fileName: string) =>
  new PhotoRefused(
    'face_half_dark',
    `One half of the face in ${fileName} is in the dark. Upload a photo with light from the front, or use it anyway.`,
  );

/** Says why no face was found, if it can be seen what hides it. */
async function explainNoFace(photo: Pixels, fileName: string): Promise<void> {
  const noise = noiseIn(photo);
  if (noise > MOST_NOISE) throw tooNoisy(fileName, noise);
  const stretched = await raw(openPixels(photo).normalise({ lower: 1, upper: 99 }));
  for (const clearer of [stretched, revealed(photo)]) {
    const [face] = await facesOf(clearer);
    if (!face || face.confidence < LIKELY_FACE) continue;
    const { luminance, contrast } = await measureFace(photo, face.box);
    if (luminance < DARKEST_FACE) throw tooDark(fileName, luminance);
    const { sides } = await measureLight(photo, face);
    if (sides > MOST_UNEVEN) throw halfDark(fileName);
    if (contrast < FLATTEST_FACE || luminance > BRIGHTEST_FACE)
      throw new PhotoRefused(
        'photo_washed_out',
        `${fileName} is washed out: the face has a contrast of ${contrast.toFixed(0)} and a brightness of ${luminance.toFixed(0)} of 255. Upload the original, or a photo without haze and glare.`,
      );
  }
  const sharpness = await sharpnessOf(photo);
  if (sharpness < SHARPEST_PART)
    throw new PhotoRefused(
      'photo_blurred',
      `${fileName} is out of focus or shaken: nothing in it is sharp, so no face could be found. Upload a sharper photo.`,
    );
}

const tooDark = (fileName: string, luminance: number) =>
  new PhotoRefused(
    'face_too_dark',
    `The face in ${fileName} has a brightness of ${Math.round(luminance)} of 255; it must be at least ${DARKEST_FACE}. Upload a brighter photo.`,
  );

/** 4:4:4, because it will be cut out and enlarged. It keeps what the upload declares about its origin, and nothing else. */
const encodePortrait = (photo: Pixels, source: string | null): Promise<Uint8Array> =>
  source === null
    ? openPixels(photo).jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer()
    : encodeAs(photo, source);

function choose(faces: KnownFace[], photo: Pixels, fileName: string, mark: Point | null): KnownFace {
  const [largest] = faces;
  if (!largest)
    throw new PhotoRefused(
      'no_face',
      `No face was found in ${fileName}. Upload a photo that shows your face from the front.`,
    );
  if (mark) {
    const [x, y] = [mark.x * photo.width, mark.y * photo.height];
    const hit = faces.find(({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height);
    if (hit) return hit;
    throw new PhotoRefused(
      'face_not_there',
      `There is no face at the marked position in ${fileName}. There are faces at ${places(faces, photo)}. Mark one of them.`,
    );
  }
  const others = faces.filter(({ box }) => box.height >= largest.box.height * OTHER_FACE);
  if (others.length === 1) return largest;
  throw new PhotoRefused(
    'several_faces',
    `${fileName} shows ${others.length} faces, at ${places(others, photo)}. Mark yours, or upload a photo of just you.`,
  );
}

/** `(31 %, 40 %), ...` from left and top. */
function places(faces: Face[], { width, height }: Pixels): string {
  const share = (part: number, whole: number) => `${Math.round((100 * part) / whole)} %`;
  return faces
    .map(({ box }) => `(${share(box.x + box.width / 2, width)}, ${share(box.y + box.height / 2, height)})`)
    .join(', ');
}

async function checkFace(photo: Pixels, face: Face, fileName: string): Promise<FaceMeasures> {
  if (face.box.height < SMALLEST_FACE)
    throw new PhotoRefused(
      'face_too_small',
      `The face in ${fileName} is ${Math.round(face.box.height)} pixels high; it must be at least ${SMALLEST_FACE}. Upload a larger copy or a closer shot.`,
    );
  const measures = await measureFace(photo, face.box);
  const { luminance, sharpness } = measures;
  if (luminance < DARKEST_FACE) throw tooDark(fileName, luminance);
  if (sharpness < MIN_SHARPNESS)
    throw new PhotoRefused(
      'face_too_blurred',
      `The face in ${fileName} is out of focus: its sharpness is ${sharpness.toFixed(4)} and must be at least ${MIN_SHARPNESS}. Upload a sharper photo.`,
    );
  return measures;
}
