import { fitGenerated } from './fit-generated.ts';
import { makeCandidate } from './make-candidate.ts';
import { scoreImage } from './measure-image.ts';
import { makeSizes } from './make-sizes.ts';
import { prepareOwnImage } from './prepare-own-image.ts';
import { preparePhoto } from './prepare-photo.ts';

/** What the vision process can be asked for. Inputs and results have to survive a structured clone. */
export const visionTasks = { preparePhoto, prepareOwnImage, makeCandidate, scoreImage, makeSizes, fitGenerated };

export type VisionTasks = typeof visionTasks;
