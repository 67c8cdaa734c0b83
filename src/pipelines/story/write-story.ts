import { composeStory } from '../../domain/story/compose-story.ts';
import { storyFacts, type StoryFacts } from '../../domain/story/story-facts.ts';
import {
  STORY_FIELDS,
  type StoryDraft,
  type StoryFieldName,
  type StoryFieldTrust,
} from '../../domain/story/story-field.ts';
import { inTransaction } from '../../services/database/run-sql.ts';
import { readCareerGraph } from '../../services/graph/read-career-graph.ts';
import { readLanguage } from '../../services/graph/read-language.ts';
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

const PARTS = [
  'profile',
  'companies',
  'experiences',
  'achievements',
  'ranking',
  'skills',
  'story',
  'timeline',
  'education',
  'evidence',
] as const;

/** Fields whose facts have changed, and those that were asked for, but none that the user has edited. */
export async function writeStory(
  run: PipelineRun,
  { fields }: StoryInput,
  openai: OpenAiClient | null,
): Promise<WrittenStory | Skipped> {
  const { facts, story } = await readFacts(run);
  if (facts.name === null && facts.roles.length === 0 && facts.achievements.length === 0)
    return skipped('there is nothing to tell yet');
  const composed = composeStory(facts);
  const isDue = (field: StoryFieldName) => {
    if (story?.editedFields.includes(field)) return false;
    if (fields) return fields.includes(field);
    const stored: StoryFieldTrust | undefined = story?.fields[field];
    const next = composed[field];
    return stored === undefined || next === null
      ? Boolean(stored) !== Boolean(next)
      : stored.basis !== next.trust.basis;
  };
  const due = STORY_FIELDS.filter(isDue);
  const drafts = Object.fromEntries(due.map((field) => [field, composed[field]])) as WrittenStory['drafts'];
  const byModel = due.filter((field) => field === 'opener' || field === 'paragraphs').filter((field) => drafts[field]);
  if (!openai || byModel.length === 0) return { drafts, refused: [], fallback: null };
  const told = await tellByModel(run, { facts, openai, fields: byModel });
  return { drafts: { ...drafts, ...told.drafts }, refused: told.refused, fallback: told.fallback };
}

async function readFacts(run: PipelineRun) {
  return run.transaction(async (db) => {
    const graph = await readCareerGraph(inTransaction(db), run.userId, new Set(PARTS));
    if (!graph) throw new Error(`User ${run.userId} has no career graph.`);
    const facts: StoryFacts = storyFacts(graph, await readLanguage(db, run.userId));
    return { facts, story: graph.story };
  });
}
