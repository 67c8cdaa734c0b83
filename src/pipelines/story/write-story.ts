import { composeStory } from '../../domain/story/compose-story.ts';
import { groundDraft } from '../../domain/story/story-material.ts';
import type { StoryDraft, StoryFieldName } from '../../domain/story/story-field.ts';
import { readStoryFacts } from '../../services/graph/read-story-facts.ts';
import type { OpenAiClient } from '../../services/openai/openai-client.ts';
import { skipped, type Skipped } from '../kit/outcomes.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { StoryInput } from './contract.ts';
import { dueFields, isWordable, offeredIn } from './due-fields.ts';
import { type RewrittenSentence, rewriteByModel, rewriteByRules } from './rewrite-by-model.ts';
import { type Refused, writeByModel } from './write-by-model.ts';

export type WrittenStory = {
  /** Fields that have no facts anymore are null. */
  drafts: { [Field in StoryFieldName]?: StoryDraft | null };
  /** Replacements of stale sentences. */
  rewritten: RewrittenSentence[];
  /** Texts of the model that the guard refused. */
  refused: Refused[];
  /** Why the facts were restated despite the model; null otherwise. */
  fallback: string | null;
};

/** Writes what is due, by the model if there is one. Stores nothing yet. */
export async function writeStory(
  run: PipelineRun,
  input: StoryInput,
  openai: OpenAiClient | null,
): Promise<WrittenStory | Skipped> {
  const { story, ...material } = await run.transaction(async (db) => ({
    story: await db.story.findUnique({ where: { userId: run.userId } }),
    ...(await readStoryFacts(db, run.userId)),
  }));
  const { facts, known } = material;
  if (facts.name === null && facts.roles.length === 0 && facts.achievements.length === 0)
    return skipped('there is nothing to write about yet');
  const composed = composeStory(facts);
  const due = dueFields(story, facts, input, { hasModel: openai !== null });
  const drafts: WrittenStory['drafts'] = Object.fromEntries(due.whole.map((field) => [field, composed[field]]));
  const byModel = due.whole.filter((field) => isWordable(field) && drafts[field]);
  const written: WrittenStory = { drafts, rewritten: [], refused: [], fallback: null };
  if (openai && byModel.length > 0) {
    const modelStory = await writeByModel(run, { facts, openai, fields: byModel });
    Object.assign(written, { refused: modelStory.refused, fallback: modelStory.fallback });
    for (const [field, draft] of Object.entries({ ...drafts, ...modelStory.drafts }))
      if (draft && byModel.some((one) => one === field))
        drafts[field as StoryFieldName] = asked(draft, offeredIn(facts));
  }
  if (due.stale.length > 0) {
    const { rewritten, refused, fallback } = openai
      ? await rewriteByModel(run, { fields: due.stale, material, openai })
      : { rewritten: rewriteByRules(due.stale, material), refused: [], fallback: null };
    written.rewritten = rewritten;
    written.refused.push(...refused);
    written.fallback ??= fallback;
  }
  for (const [field, draft] of Object.entries(drafts))
    if (draft) drafts[field as StoryFieldName] = groundDraft(draft, known);
  return written;
}

/** Together with the facts that the model was given. */
function asked(draft: StoryDraft, offered: string[]): StoryDraft {
  const { basis, promptVersion } = draft.trust;
  return {
    ...draft,
    trust: { ...draft.trust, askedBasis: basis, ...(promptVersion === null ? {} : { offered }) },
  };
}
