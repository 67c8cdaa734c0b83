import { changeGraph } from '../../services/graph/change-graph.ts';
import { storeStory } from '../../services/graph/store-story.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { WrittenStory } from './write-story.ts';

export type KeptStory = { written: string[]; refused: number; fallback: string | null };

export async function keepStory(run: PipelineRun, { drafts, refused, fallback }: WrittenStory): Promise<KeptStory> {
  const written = await run.transaction((db) =>
    changeGraph(db, run.userId, [], () => storeStory(db, run.userId, { drafts, refused })),
  );
  return { written, refused: refused.length, fallback };
}
