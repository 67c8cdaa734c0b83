import type { StoryFieldName } from '../../domain/story/story-field.ts';
import type { Db } from '../../services/database/prisma.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { replaceStaleStory } from '../../services/graph/review/resolve-stale-story.ts';
import { storeStory } from '../../services/graph/store-story.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { RewrittenSentence } from './rewrite-by-model.ts';
import type { WrittenStory } from './write-story.ts';

export type KeptStory = {
  written: string[];
  /** Number of stale sentences that were replaced. */
  rewritten: number;
  refused: number;
  fallback: string | null;
};

export async function keepStory(run: PipelineRun, written: WrittenStory): Promise<KeptStory> {
  const { drafts, rewritten, refused, fallback } = written;
  const { userId } = run;
  const kept = await run.transaction((db) =>
    editGraph(db, { userId, touches: ['story'] }, async () => ({
      written: await storeStory(db, userId, { drafts, refused }),
      rewritten: await replaceSentences(db, userId, rewritten),
    })),
  );
  return { ...kept, refused: refused.length, fallback };
}

async function replaceSentences(db: Db, userId: string, rewritten: RewrittenSentence[]): Promise<number> {
  const story = rewritten.length === 0 ? null : await db.story.findUnique({ where: { userId }, select: { id: true } });
  if (!story) return 0;
  let replaced = 0;
  for (const field of new Set<StoryFieldName>(rewritten.map((one) => one.field)))
    for (const promptVersion of new Set(rewritten.map((one) => one.promptVersion))) {
      const here = rewritten.filter((one) => one.field === field && one.promptVersion === promptVersion);
      const replacements = new Map(here.map(({ text, pieces }) => [text, pieces]));
      if (replacements.size > 0)
        replaced += await replaceStaleStory(db, { userId, storyId: story.id, field }, { replacements, promptVersion });
    }
  return replaced;
}
