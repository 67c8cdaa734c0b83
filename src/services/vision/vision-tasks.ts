import { enlarge } from './enlarge.ts';
import { fitGenerated } from './fit-generated.ts';
import { makeCandidate } from './make-candidate.ts';
import { scoreImage } from './measure-image.ts';
import { makeSizes } from './make-sizes.ts';
import { prepareOwnImage } from './prepare-own-image.ts';
import { preparePhoto } from './prepare-photo.ts';

/** Tasks of the vision process. Inputs and results must support structured cloning. */
export const visionTasks = {
  preparePhoto,
  prepareOwnImage,
  makeCandidate,
  scoreImage,
  makeSizes,
  fitGenerated,
  enlarge,
};

export type VisionTasks = typeof visionTasks;
