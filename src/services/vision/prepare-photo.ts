import { PhotoRefused } from '../../domain/images/photo-refused.ts';
import { type Face, findFaces, type KnownFace, type Point } from './find-faces.ts';
import { measureFace } from './measure-face.ts';
import { openPicture } from './open-picture.ts';
import { openPixels, type Pixels, raw } from './pixels.ts';

/** Longer sides bring nothing: the largest face on the site has 800 pixels. */
const LONGEST = 3000;
/** Side in which faces are looked for. */
const LOOKING = 1280;

const SMALLEST_FACE = 80;
const DARKEST_FACE = 38;
const LEAST_SHARPNESS = 0.012;
/** Of the largest face's height: smaller ones are passers-by and pictures on the wall. */
const OTHER_FACE = 0.35;

export interface PreparedPhoto {
  /** JPEG, upright, sRGB, without metadata. */
  bytes: Uint8Array;
  width: number;
  height: number;
  face: Face;
}

/**
 * Makes a portrait of an uploaded photo: readable, with one face that is large, bright and sharp enough.
 *
 * @param mark a point on the owner's face, 0..1 of the upright photo, when there are several
 * @throws PhotoRefused with what was measured
 */
export async function preparePhoto({
  bytes,
  fileName,
  mark,
}: {
  bytes: Uint8Array;
  fileName: string;
  mark: Point | null;
}): Promise<PreparedPhoto> {
  const photo = await openPicture(bytes, fileName, LONGEST);
  const found = await facesOf(photo);
  const { descriptor: _, ...face } = choose(found, photo, fileName, mark);
  await checkFace(photo, face, fileName);
  // 4:4:4, because it is cut and enlarged from here on.
  const jpeg = await openPixels(photo).jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer();
  return { bytes: jpeg, width: photo.width, height: photo.height, face };
}

/** Faces in pixels of the picture, whatever its size. */
export async function facesOf(photo: Pixels): Promise<KnownFace[]> {
  const scale = Math.max(1, Math.max(photo.width, photo.height) / LOOKING);
  if (scale === 1) return findFaces(photo);
  const small = await raw(
    openPixels(photo).resize(Math.round(photo.width / scale), Math.round(photo.height / scale), { fit: 'fill' }),
  );
  const up = ({ x, y }: Point) => ({ x: x * scale, y: y * scale });
  return (await findFaces(small)).map(({ box, leftEye, rightEye, ...face }) => ({
    ...face,
    box: { ...up(box), width: box.width * scale, height: box.height * scale },
    leftEye: up(leftEye),
    rightEye: up(rightEye),
  }));
}

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
      `There is no face at the marked place of ${fileName}. Faces are at ${places(faces, photo)}.`,
    );
  }
  const others = faces.filter(({ box }) => box.height >= largest.box.height * OTHER_FACE);
  if (others.length === 1) return largest;
  throw new PhotoRefused(
    'several_faces',
    `${fileName} shows ${others.length} faces, at ${places(others, photo)}. Mark yours, or upload a photo of you alone.`,
  );
}

/** `(31 %, 40 %), ...` from the left and the top. */
function places(faces: Face[], { width, height }: Pixels): string {
  const share = (part: number, whole: number) => `${Math.round((100 * part) / whole)} %`;
  return faces
    .map(({ box }) => `(${share(box.x + box.width / 2, width)}, ${share(box.y + box.height / 2, height)})`)
    .join(', ');
}

async function checkFace(photo: Pixels, face: Face, fileName: string): Promise<void> {
  if (face.box.height < SMALLEST_FACE)
    throw new PhotoRefused(
      'face_too_small',
      `The face in ${fileName} is ${Math.round(face.box.height)} pixels high; at least ${SMALLEST_FACE} are needed. Upload a larger copy, or one from nearer.`,
    );
  const { luminance, sharpness } = await measureFace(photo, face.box);
  if (luminance < DARKEST_FACE)
    throw new PhotoRefused(
      'face_too_dark',
      `The face in ${fileName} has a brightness of ${Math.round(luminance)} of 255; at least ${DARKEST_FACE} are needed. Upload a photo with more light.`,
    );
  if (sharpness < LEAST_SHARPNESS)
    throw new PhotoRefused(
      'face_too_blurred',
      `The face in ${fileName} is out of focus: sharpness ${sharpness.toFixed(4)}, at least ${LEAST_SHARPNESS} is needed. Upload a sharper photo.`,
    );
}
