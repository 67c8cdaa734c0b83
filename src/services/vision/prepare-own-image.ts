import type { Archetype } from '../../domain/career-graph/career-graph.ts';
import { ARCHETYPES } from '../../domain/images/archetypes.ts';
import { encodeAs, sourceTypeOf } from './digital-source-type.ts';
import type { StoredImage } from './make-candidate.ts';
import { openPicture } from './open-picture.ts';
import { facesOf } from './turn-upright.ts';

export interface OwnImage extends StoredImage {
  /** Focal point, 0..1: center of the largest face, or of the image. */
  focalX: number;
  focalY: number;
}

/** Prepares an image that the owner uploads for a slot: upright, sRGB, no larger than the slot needs, and without metadata but for what it declares about its origin. */
export async function prepareOwnImage({
  bytes,
  fileName,
  archetype,
}: {
  bytes: Uint8Array;
  fileName: string;
  archetype: Archetype;
}): Promise<OwnImage> {
  const spec = ARCHETYPES[archetype];
  const picture = await openPicture(bytes, fileName, Math.max(spec.width, spec.height) * 1.5);
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
