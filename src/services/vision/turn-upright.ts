import { type Face, findFaces, type KnownFace, type Point } from './find-faces.ts';
import { type Box, openPixels, type Pixels, raw } from './pixels.ts';

/** Maximum side of the image for face detection, in pixels. */
const LOOKING = 1280;
/** Below this, a face may be one that the detector sees in a photo that is not upright. */
const SURE = 0.8;
/** Landmarks of upright faces are about as wide as high; of faces upside down they are flat. */
const WIDEST = 1.15;
/** Distance of the eyes in widths of the face: at least 0.33 in upright faces, at most 0.2 where there is none. */
const CLOSEST_EYES = 0.25;
/** Degrees that heads are tilted; more is a tilted camera. */
const MOST_TILT = 12;
const MOST_ROLL = 45;

export type Turn = 0 | 90 | 180 | 270;

export interface Upright {
  photo: Pixels;
  faces: KnownFace[];
}

/** Turns a photo so that its faces are upright, by their landmarks. Photos without faces stay as they are. */
export async function turnUpright(photo: Pixels): Promise<Upright> {
  let best: Upright = { photo, faces: await facesOf(photo) };
  if (certainty(best) >= SURE) return { photo, faces: withoutDoubtful(best.faces) };
  // All of them, because a face that lies on its side may be found, too.
  for (const turn of [90, 270, 180] as const) {
    const turned = await turnedBy(photo, turn);
    const other = { photo: turned, faces: await facesOf(turned) };
    if (certainty(other) > certainty(best)) best = other;
  }
  return { ...best, faces: withoutDoubtful(best.faces) };
}

/** Straightens a photo that was taken with a tilted camera, unless that would cut off the face. */
export async function straighten(
  { photo, faces }: Upright,
  face: KnownFace,
  isWhole: (one: Upright, face: KnownFace) => boolean,
) {
  const roll = rollOf(face);
  const same = { photo, faces, face };
  if (Math.abs(roll) < MOST_TILT || Math.abs(roll) > MOST_ROLL) return same;
  const { width, height } = innerSize(photo, (Math.abs(roll) * Math.PI) / 180);
  const rotated = openPixels(photo).rotate(-roll, { background: '#808080' });
  const whole = await raw(rotated);
  // The rest of the frame has corners outside of the photo. Keeps as much as possible around the face.
  const left = Math.floor((whole.width - width) / 2);
  const top = Math.floor((whole.height - height) / 2);
  const straight = await raw(openPixels(whole).extract({ left, top, width, height }));
  const found = withoutDoubtful(await facesOf(straight));
  const [largest] = found;
  const one = { photo: straight, faces: found };
  return largest && certainty(one) >= SURE && isWhole(one, largest) ? { ...one, face: largest } : same;
}

export const turnedBy = (photo: Pixels, turn: Turn): Promise<Pixels> | Pixels =>
  turn === 0 ? photo : raw(openPixels(photo).rotate(turn));

/** Finds faces in an image of any size; positions in its pixels. */
export async function facesOf(photo: Pixels): Promise<KnownFace[]> {
  const scale = Math.max(1, Math.max(photo.width, photo.height) / LOOKING);
  if (scale === 1) return findFaces(photo);
  const small = await raw(
    openPixels(photo).resize(Math.round(photo.width / scale), Math.round(photo.height / scale), { fit: 'fill' }),
  );
  const up = ({ x, y }: Point) => ({ x: x * scale, y: y * scale });
  const larger = (box: Box) => ({ ...up(box), width: box.width * scale, height: box.height * scale });
  return (await findFaces(small)).map(({ box, outline, leftEye, rightEye, ...face }) => ({
    ...face,
    box: larger(box),
    outline: larger(outline),
    leftEye: up(leftEye),
    rightEye: up(rightEye),
  }));
}

/** Degrees by which the eyes are turned clockwise. */
const rollOf = ({ leftEye, rightEye }: Face) =>
  (Math.atan2(rightEye.y - leftEye.y, rightEye.x - leftEye.x) * 180) / Math.PI;

/** How certain it is that the largest face is one, and upright. */
const certainty = ({ faces }: Upright): number => Math.max(-1, ...faces.slice(0, 1).map(uprightness));

/** Up to 1; less than {@link SURE} if something about the face is odd. */
function uprightness(face: KnownFace): number {
  const { confidence, outline, leftEye, rightEye, box } = face;
  const eyes = Math.hypot(rightEye.x - leftEye.x, rightEye.y - leftEye.y) / box.width;
  const flatness = Math.max(0, outline.width / outline.height - WIDEST);
  return confidence - 2 * flatness - (eyes < CLOSEST_EYES ? 1 : 0) - (Math.abs(rollOf(face)) > MOST_ROLL + 10 ? 1 : 0);
}

/** Without finds that are no faces, such as badges, if there is a certain one. */
const withoutDoubtful = (faces: KnownFace[]): KnownFace[] =>
  faces.some((face) => uprightness(face) >= SURE) ? faces.filter((face) => uprightness(face) > 0) : faces;

/** The largest rectangle within a rotated one; https://stackoverflow.com/a/16778797. */
function innerSize({ width, height }: Pixels, angle: number): { width: number; height: number } {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  if (short <= 2 * sin * cos * long) {
    const half = short / 2;
    const [a, b] = [half / sin, half / cos];
    return width >= height
      ? { width: Math.floor(a), height: Math.floor(b) }
      : { width: Math.floor(b), height: Math.floor(a) };
  }
  const cos2 = cos * cos - sin * sin;
  return {
    width: Math.floor((width * cos - height * sin) / cos2),
    height: Math.floor((height * cos - width * sin) / cos2),
  };
}
