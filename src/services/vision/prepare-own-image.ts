import { encodeAs, sourceTypeOf } from './digital-source-type.ts';
import type { StoredImage } from './make-candidate.ts';
import { openPicture } from './open-picture.ts';
import { facesOf } from './turn-upright.ts';

export interface OwnImage extends StoredImage {
  /** Focal point, 0..1: center of the largest face, or of the image. */
  focalX: number;
  focalY: number;
}

/** Prepares an image that the owner uploads: upright, sRGB, with sides of at most `longest` pixels, and without metadata but for what it declares about its origin. */
export async function prepareOwnImage({
  bytes,
  fileName,
  longest,
}: {
  bytes: Uint8Array;
  fileName: string;
  longest: number;
}): Promise<OwnImage> {
  const picture = await openPicture(bytes, fileName, longest);
  const { width, height } = picture;
  const [face] = await facesOf(picture);
  const source = await sourceTypeOf(bytes);
  return {
    bytes: await encodeAs(picture, source),
    ...(source !== null && { digitalSourceType: source }),
    mediaType: 'image/jpeg',
    width,
    height,
    focalX: face ? (face.box.x + face.box.width / 2) / width : 0.5,
    focalY: face ? (face.box.y + face.box.height / 2) / height : 0.5,
  };
}
