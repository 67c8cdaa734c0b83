import type { Archetype } from '../../domain/career-graph/career-graph.ts';
import { ALL_ARCHETYPES, ARCHETYPES, wholeImage } from '../../domain/images/archetypes.ts';
import { LIKENESS_GATE, PLACING_FLOOR } from '../../domain/images/scores.ts';
import type { Db } from '../../services/database/prisma.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import { seedPrefix } from './make-candidates.ts';
import type { Portrait } from './normalize-portrait.ts';
import { PLAIN } from './score-candidates.ts';

/**
 * Places the best candidate of this portrait, or else a plain crop, unless the owner chose another. A place without a candidate that is
 * clearly the owner stays empty, with a reason.
 */
export async function placeBest(run: PipelineRun, portrait: Portrait): Promise<{ [slot: string]: string }> {
  return run.transaction((db) =>
    editGraph(db, { userId: run.userId }, async () => {
      const outcomes: { [slot: string]: string } = {};
      for (const archetype of ALL_ARCHETYPES)
        outcomes[ARCHETYPES[archetype].slot] = await placeOne(db, run.userId, portrait, archetype);
      return outcomes;
    }),
  );
}

async function placeOne(db: Db, userId: string, portrait: Portrait, archetype: Archetype): Promise<string> {
  const { slot, gradient } = ARCHETYPES[archetype];
  const now = await db.imagePlacement.findFirst({ where: { slot } });
  if (now?.chosenBy === 'user' && now.assetId !== null) return 'kept: chosen by you';
  const candidates = await db.imageGeneration.findMany({
    where: { archetype, seed: { startsWith: seedPrefix(portrait) } },
    orderBy: [{ finalScore: 'desc' }, { seed: 'asc' }],
  });
  const clearly = candidates.filter(({ likeness }) => likeness >= LIKENESS_GATE);
  const best =
    clearly.find(({ finalScore }) => finalScore >= PLACING_FLOOR) ?? clearly.find(({ seed }) => seed.endsWith(PLAIN));
  const chosenBy = 'system' as const;
  const filled = best
    ? { assetId: best.upscaledAssetId ?? best.assetId, generationId: best.id, emptyReason: null }
    : { assetId: null, generationId: null, emptyReason: whyEmpty(candidates.map(({ likeness }) => likeness)) };
  const same =
    now &&
    now.assetId === filled.assetId &&
    now.generationId === filled.generationId &&
    now.emptyReason === filled.emptyReason;
  if (!same) {
    const data = {
      ...filled,
      chosenBy,
      ...(best ? { crop: wholeImage(archetype) } : {}),
      ...(gradient ? { gradient } : {}),
    };
    await db.imagePlacement.upsert({
      where: { userId_slot: { userId, slot } },
      create: { userId, slot, ...data },
      update: data,
    });
  }
  return best ? `placed: ${best.finalScore.toFixed(2)}` : (filled.emptyReason ?? '');
}

function whyEmpty(likenesses: number[]): string {
  if (likenesses.length === 0) return 'There is no candidate yet.';
  const most = Math.max(...likenesses).toFixed(2);
  return `None of the ${likenesses.length} candidates is clearly you: the best likeness is ${most}, at least ${LIKENESS_GATE} is required.`;
}
