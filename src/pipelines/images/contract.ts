import { z } from 'zod';
import type { ImageEditor } from '../../services/openai/openai-images.ts';
import type { FileStore } from '../../services/storage/file-store.ts';
import type { Vision } from '../../services/vision/open-vision.ts';
import { defineContract } from '../kit/contract.ts';

const archetype = z.enum(['hero', 'formal', 'desk', 'casual']);
const share = z.number().min(0).max(1);

const input = z.object({
  /** Asset of an uploaded photo that is to become the portrait; the portrait that is there when it is left out. */
  photoId: z.uuid().optional(),
  /** A point on the owner's face, 0..1 of the upright photo, where it shows several. */
  face: z.object({ x: share, y: share }).optional(),
  /** New candidates for this archetype alone; earlier ones stay. */
  reroll: archetype.optional(),
  /** Nothing but the sizes that are missing of what is placed. */
  sizesOnly: z.literal(true).optional(),
  /** An uploaded image that is to stand in this archetype's place as it is. */
  own: z.object({ photoId: z.uuid(), archetype }).optional(),
});

export type ImagesInput = z.infer<typeof input>;

/** One portrait, four archetypes. */
export const imagesContract = defineContract({
  kind: 'images',
  input,
  steps: [
    { id: 'normalise', title: 'Check the photo' },
    { id: 'candidates', title: 'Make candidates' },
    { id: 'score', title: 'Measure the candidates' },
    { id: 'upscale', title: 'Enlarge the best' },
    { id: 'place', title: 'Place the best' },
    { id: 'derive', title: 'Make the sizes that screens ask for' },
  ],
});

export type ImagesStep = (typeof imagesContract.steps)[number]['id'];

export interface ImagesServices {
  storage: FileStore;
  vision: Vision;
  /** Null without a key: then the local studio makes all candidates. */
  images: ImageEditor | null;
}
