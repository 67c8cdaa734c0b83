import { PhotoRefused } from '../../domain/images/photo-refused.ts';
import { type Face, findFaces, type KnownFace, type Point } from './find-faces.ts';
import { measureFace } from './measure-face.ts';
import { openPicture } from './open-picture.ts';
import { openPixels, type Pixels, raw } from './pixels.ts';

/** Maximum side in pixels. More is useless, because the largest face on the site has 800 pixels. */
const LONGEST = 3000;
/** Maximum side of the image for face detection, in pixels. */
const LOOKING = 1280;

const SMALLEST_FACE = 80;
const DARKEST_FACE = 38;
const MIN_SHARPNESS = 0.012;
/** Minimum height relative to the largest face. Smaller faces are passers-by and pictures on the wall. */
const OTHER_FACE = 0.35;

export interface PreparedPhoto {
  /** JPEG, upright, sRGB, without metadata. */
  bytes: Uint8Array;
  width: number;
  height: number;
  face: Face;
}

/**
 * Turns an uploaded photo into a portrait. Requires a single face that is large, bright and sharp enough.
 *
 * @param mark a point on the owner's face, 0..1 of the upright photo, if there are several faces
 * @throws PhotoRefused with the measured value
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
  // 4:4:4, because it will be cut out and enlarged.
  const jpeg = await openPixels(photo).jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer();
  return { bytes: jpeg, width: photo.width, height: photo.height, face };
}

/** Finds faces in an image of any size; positions in its pixels. */
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

async function checkFace(photo: Pixels, face: Face, fileName: string): Promise<void> {
  if (face.box.height < SMALLEST_FACE)
    throw new PhotoRefused(
      'face_too_small',
      `The face in ${fileName} is ${Math.round(face.box.height)} pixels high; it must be at least ${SMALLEST_FACE}. Upload a larger copy or a closer shot.`,
    );
  const { luminance, sharpness } = await measureFace(photo, face.box);
  if (luminance < DARKEST_FACE)
    throw new PhotoRefused(
      'face_too_dark',
      `The face in ${fileName} has a brightness of ${Math.round(luminance)} of 255; it must be at least ${DARKEST_FACE}. Upload a brighter photo.`,
    );
  if (sharpness < MIN_SHARPNESS)
    throw new PhotoRefused(
      'face_too_blurred',
      `The face in ${fileName} is out of focus: its sharpness is ${sharpness.toFixed(4)} and must be at least ${MIN_SHARPNESS}. Upload a sharper photo.`,
    );
}
