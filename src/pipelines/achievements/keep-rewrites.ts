import { repeats } from '../../domain/rewriting/shown-statement.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { storeRewrites } from '../../services/graph/store-rewrites.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { RewrittenStatements } from './rewrite-statements.ts';

export type KeptRewrites = { rewritten: number; reverted: number; refused: number; fallback: string | null };

export async function keepRewrites(run: PipelineRun, { drafts, fallback }: RewrittenStatements): Promise<KeptRewrites> {
  const stored = await run.transaction((db) =>
    editGraph(db, { userId: run.userId }, () => storeRewrites(db, run.userId, drafts)),
  );
  const kept = stored.filter(({ source, text }) => text !== null && !repeats(source, text)).length;
  const refused = stored.reduce((sum, one) => sum + one.refused.length, 0);
  return { rewritten: kept, reverted: stored.filter(({ text }) => text === null).length, refused, fallback };
}
