import { z } from 'zod';
import type { ImageEditor } from '../../services/openai/openai-images.ts';
import type { FileStore } from '../../services/storage/file-store.ts';
import type { Vision } from '../../services/vision/open-vision.ts';
import { defineContract } from '../kit/contract.ts';

const archetype = z.enum(['hero', 'formal', 'desk', 'casual']);
/** A part of an image's width or height. */
export const share = z
  .number()
  .min(0, 'The value must be between 0 and 1.')
  .max(1, 'The value must be between 0 and 1.');

const input = z.object({
  /** An uploaded photo to use as the portrait; defaults to the existing portrait. */
  photoId: z.uuid().optional(),
  /** A point on the owner's face, 0..1 of the upright photo, if it shows several. */
  face: z.object({ x: share, y: share }).optional(),
  /** Degrees by which to turn the photo clockwise; left out, it is turned upright by the faces in it. */
  turn: z.union([z.literal(90), z.literal(180), z.literal(270)]).optional(),
  /** Accepts a photo whose face is cut off, half in the dark or noisy. */
  useAnyway: z.literal(true).optional(),
  /** Makes new candidates for this archetype only; earlier ones stay. */
  reroll: archetype.optional(),
  /** Only makes missing sizes of placed images. */
  sizesOnly: z.literal(true).optional(),
  /** An uploaded image to place for this archetype unchanged. */
  own: z.object({ photoId: z.uuid(), archetype }).optional(),
  /** An uploaded image to show with a project or another entry of a section. */
  ofEntry: z.object({ photoId: z.uuid(), entryId: z.uuid(), alt: z.string().optional() }).optional(),
});

export type ImagesInput = z.infer<typeof input>;

/** Turns one portrait into images for four archetypes. */
export const imagesContract = defineContract({
  kind: 'images',
  input,
  steps: [
    { id: 'normalise', title: 'Check the photo' },
    { id: 'candidates', title: 'Make candidates' },
    { id: 'score', title: 'Score the candidates' },
    { id: 'place', title: 'Place the best' },
    { id: 'upscale', title: 'Enlarge what is placed' },
    { id: 'derive', title: 'Make sizes for all screens' },
  ],
});

export type ImagesStep = (typeof imagesContract.steps)[number]['id'];

export interface ImagesServices {
  storage: FileStore;
  vision: Vision;
  /** Null without a key: then all candidates are made locally. */
  images: ImageEditor | null;
}
