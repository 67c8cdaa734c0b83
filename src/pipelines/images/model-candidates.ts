import type { Archetype } from '../../domain/career-graph/career-graph.ts';
import { imagePrice } from '../../domain/images/image-price.ts';
import { PhotoRefused } from '../../domain/images/photo-refused.ts';
import { ImageEditorFailed } from '../../services/openai/openai-images.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { ImagesServices } from './contract.ts';
import { generateCandidate } from './generate-candidate.ts';
import { keepAsset, storeImage } from './keep-image.ts';

interface Made {
  provider: string;
  model: string;
  assetId: string;
  storageKey: string;
}

/** Makes candidates with a model, until it fails or the budget ends. */
export interface ModelCandidates {
  /** Null without a model, and once it has failed: no single candidate is worth delaying all others. */
  make(wanted: { archetype: Archetype; seed: string }): Promise<Made | null>;
  /** Why the model didn't make all, for the owner. */
  troubles: string[];
}

export function openModelCandidates(
  run: PipelineRun,
  portrait: Uint8Array,
  services: ImagesServices,
  signal: AbortSignal,
): ModelCandidates {
  const troubles: string[] = [];
  let editor = services.images;
  const stop = (trouble: string) => {
    editor = null;
    troubles.push(trouble);
    return null;
  };
  return {
    troubles,
    async make({ archetype, seed }) {
      if (!editor) return null;
      const identity = { provider: 'openai', model: editor.model };
      const label = `${editor.model} ${archetype} ${seed}`;
      // An earlier attempt has paid for it.
      const paid = await run.transaction((db) => db.asset.findFirst({ where: { label } }));
      if (paid) return { ...identity, assetId: paid.id, storageKey: paid.storageKey };
      const left = await run.budgetLeft();
      const price = imagePrice(archetype);
      if (left !== null && left < price) return stop(tooExpensive(left, price));
      try {
        const image = await generateCandidate(run, { portrait, archetype }, { ...services, images: editor }, signal);
        const stored = await storeImage(services.storage, run.userId, { ...image, label });
        const assetId = await run.transaction((db) => keepAsset(db, run.userId, stored));
        return { ...identity, assetId, storageKey: stored.storageKey };
      } catch (error) {
        if (error instanceof ImageEditorFailed) return stop(error.message);
        if (error instanceof PhotoRefused) return stop(NO_IMAGE);
        throw error;
      }
    },
  };
}

const NO_IMAGE =
  'The image service returned something that is no image. The remaining pictures were made on this server.';

const tooExpensive = (left: number, price: number) =>
  `An image costs about ${price.toFixed(2)} US dollars, and ${Math.max(left, 0).toFixed(2)} of the budget are left. The remaining pictures were made on this server. Ask its operator to raise OPENAI_BUDGET_USD for more from the model.`;
