import { composeStory } from '../../domain/story/compose-story.ts';
import {
  STORY_FIELDS,
  type StoryDraft,
  type StoryFieldName,
  type StoryFieldTrust,
} from '../../domain/story/story-field.ts';
import { readStoryFacts } from '../../services/graph/read-story-facts.ts';
import type { OpenAiClient } from '../../services/openai/openai-client.ts';
import { skipped, type Skipped } from '../kit/outcomes.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { StoryInput } from './contract.ts';
import { tellByModel, type Refused } from './tell-by-model.ts';

export type WrittenStory = {
  /** Fields that there is nothing for any more are null. */
  drafts: { [Field in StoryFieldName]?: StoryDraft | null };
  /** Wordings of the model that the guard refused. */
  refused: Refused[];
  /** Why facts are restated although there is a model; null when that is not so. */
  fallback: string | null;
};

/** What a model words where there is one. */
const WORDABLE = ['opener', 'paragraphs'] as const satisfies StoryFieldName[];

/** Fields whose facts have changed since they were told or a model was asked, and those that were asked for; none that the user has edited. */
export async function writeStory(
  run: PipelineRun,
  { fields }: StoryInput,
  openai: OpenAiClient | null,
): Promise<WrittenStory | Skipped> {
  const { facts, story } = await run.transaction((db) => readStoryFacts(db, run.userId));
  if (facts.name === null && facts.roles.length === 0 && facts.achievements.length === 0)
    return skipped('there is nothing to tell yet');
  const composed = composeStory(facts);
  const isDue = (field: StoryFieldName) => {
    if (story?.editedFields.includes(field)) return false;
    if (fields) return fields.includes(field);
    const stored: StoryFieldTrust | undefined = story?.fields[field];
    const next = composed[field];
    if (stored === undefined || next === null) return Boolean(stored) !== Boolean(next);
    const isForModel = openai !== null && isWordable(field);
    return stored.basis !== next.trust.basis || (isForModel && stored.askedBasis !== next.trust.basis);
  };
  const due = STORY_FIELDS.filter(isDue);
  const drafts = Object.fromEntries(due.map((field) => [field, composed[field]])) as WrittenStory['drafts'];
  const byModel = due.filter((field) => isWordable(field) && drafts[field]);
  if (!openai || byModel.length === 0) return { drafts, refused: [], fallback: null };
  const told = await tellByModel(run, { facts, openai, fields: byModel });
  const all = { ...drafts, ...told.drafts };
  for (const field of byModel) {
    const draft = all[field];
    if (draft) draft.trust.askedBasis = draft.trust.basis;
  }
  return { drafts: all, refused: told.refused, fallback: told.fallback };
}

const isWordable = (field: StoryFieldName) => WORDABLE.some((one) => one === field);
