import { editGraph } from '../../services/graph/edit-graph.ts';
import { storeStory } from '../../services/graph/store-story.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { WrittenStory } from './write-story.ts';

export type KeptStory = { written: string[]; refused: number; fallback: string | null };

export async function keepStory(run: PipelineRun, { drafts, refused, fallback }: WrittenStory): Promise<KeptStory> {
  const written = await run.transaction((db) =>
    editGraph(db, { userId: run.userId, touches: ['story'] }, () => storeStory(db, run.userId, { drafts, refused })),
  );
  return { written, refused: refused.length, fallback };
}
