import type { Archetype } from '../../domain/career-graph/career-graph.ts';
import { ARCHETYPES } from '../../domain/images/archetypes.ts';
import { cropAround } from '../../domain/images/crop.ts';
import { encodeMarked } from './encode-marked.ts';
import type { StoredImage } from './make-candidate.ts';
import { openPicture } from './open-picture.ts';
import { openPixels, raw } from './pixels.ts';
import { facesOf } from './turn-upright.ts';

/** Crops a model-generated image to the archetype's ratio around the face and marks it as generated. */
export async function fitGenerated({
  image,
  archetype,
}: {
  image: Uint8Array;
  archetype: Archetype;
}): Promise<StoredImage> {
  const spec = ARCHETYPES[archetype];
  const picture = await openPicture(image, 'The generated image', 3000);
  const [face] = await facesOf(picture);
  const { width, height } = picture;
  // Places the eyes above the middle of the crop, as the archetype wants them in the frame.
  const focal = face
    ? {
        focalX: (face.box.x + face.box.width / 2) / width,
        focalY:
          ((face.leftEye.y + face.rightEye.y) / 2 +
            (0.5 - spec.eyeY) * Math.min(height, width / (spec.width / spec.height))) /
          height,
      }
    : { focalX: 0.5, focalY: 0.5 };
  const crop = cropAround({ width, height, ...focal }, spec);
  const part = await raw(
    openPixels(picture).extract({
      left: Math.round(crop.x * width),
      top: Math.round(crop.y * height),
      width: Math.min(Math.round(crop.w * width), width - Math.round(crop.x * width)),
      height: Math.min(Math.round(crop.h * height), height - Math.round(crop.y * height)),
    }),
  );
  const digitalSourceType = 'compositeWithTrainedAlgorithmicMedia';
  const bytes = await encodeMarked(part, digitalSourceType);
  return { bytes, mediaType: 'image/jpeg', width: part.width, height: part.height, digitalSourceType };
}
