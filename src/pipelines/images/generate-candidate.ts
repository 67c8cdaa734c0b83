import type { Archetype } from '../../domain/career-graph/career-graph.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { ImagesServices } from './contract.ts';
import type { NewImage } from './keep-image.ts';
import { ARCHETYPES } from '../../domain/images/archetypes.ts';
import { MODEL_SIZES } from '../../domain/images/image-price.ts';
import { loadPrompt } from './load-prompt.ts';

/** Generates a candidate with the model, in the archetype's ratio but not yet in its size. Throws ImageEditorFailed. */
export async function generateCandidate(
  run: PipelineRun,
  { portrait, archetype }: { portrait: Uint8Array; archetype: Archetype },
  { images, vision }: ImagesServices & { images: NonNullable<ImagesServices['images']> },
  signal: AbortSignal,
): Promise<NewImage> {
  const { prompt, negativePrompt } = await loadPrompt(archetype);
  const asked = {
    image: portrait,
    prompt: `${prompt}\nAvoid: ${negativePrompt}`,
    size: MODEL_SIZES[archetype],
    signal,
  };
  const { bytes, usage } = await images.edit(asked);
  await run.bookCost(usage);
  const fitted = await vision.ask('fitGenerated', { image: bytes, archetype }, signal);
  return { ...fitted, kind: ARCHETYPES[archetype].assetKind, label: null };
}
