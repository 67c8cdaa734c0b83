import type { RewriteCheck } from '../../domain/rewriting/check-rewrite.ts';
import { UNCERTAIN } from '../../domain/rewriting/rewrite-draft.ts';
import { type ComposedSentence, draft, paragraphsOf } from '../../domain/story/compose-story.ts';
import { asSentence } from '../../domain/story/split-sentences.ts';
import type { StoryDraft, StoryFieldName } from '../../domain/story/story-field.ts';
import type { StoryFacts } from '../../domain/story/story-facts.ts';
import type { OpenAiClient } from '../../services/openai/openai-client.ts';
import { askModel } from '../kit/ask-model.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import { checkSentences, materialOf, type NumberedFacts, numberFacts } from './check-sentences.ts';
import { STORY_PROMPT, STORY_PROMPT_VERSION, storyAnswer, type StoryAnswer } from './story-prompt.ts';

export type Refused = { field: StoryFieldName; text: string; reason: string };

export type ModelStory = {
  drafts: { [Field in StoryFieldName]?: StoryDraft };
  refused: Refused[];
  fallback: string | null;
};

/** A refused text is tried once more, with the reason; after that the facts are restated. */
const TRIES = 2;

const QUESTION = { instructions: STORY_PROMPT, schema: storyAnswer, name: 'story' };

/** Has the model write fields; keeps those in which every sentence keeps to the facts that it cites. */
export async function writeByModel(
  run: PipelineRun,
  { facts, openai, fields }: { facts: StoryFacts; openai: OpenAiClient; fields: StoryFieldName[] },
): Promise<ModelStory> {
  const numbered = numberFacts(facts);
  const material = materialOf(numbered);
  const story: ModelStory = { drafts: {}, refused: [], fallback: null };
  let complaints: string[] = [];
  for (let tries = 0; tries < TRIES; tries += 1) {
    const open = fields.filter((field) => !story.drafts[field]);
    if (open.length === 0) break;
    const again = complaints.length === 0 ? '' : `\n\nYour last text was refused:\n${complaints.join('\n')}`;
    const answer = await askModel(run, openai, { ...QUESTION, input: material + again });
    if ('problem' in answer) return { ...story, fallback: answer.problem };
    complaints = [];
    for (const field of open) {
      const sentences = sentencesOf(answer.value, field, numbered);
      const check = checkSentences(sentences, numbered, facts);
      const isLast = tries === TRIES - 1;
      if (check.outcome === 'keep' || (check.outcome === 'review' && isLast)) {
        const texts = paragraphsOf(sentences);
        const value = field === 'paragraphs' ? texts : texts.join(' ');
        story.drafts[field] = draftOf(value, sentences, facts, check);
      } else {
        complaints.push(check.reason);
        story.refused.push({ field, text: sentences.map(({ text }) => text).join(' '), reason: check.reason });
      }
    }
  }
  if (complaints.length > 0) story.fallback = complaints.join(' ');
  return story;
}

/** What can't be compared with the facts is the model's own, and waits for review. */
function draftOf(
  value: string | string[],
  sentences: ComposedSentence[],
  facts: StoryFacts,
  check: Exclude<RewriteCheck, { outcome: 'refuse' }>,
): StoryDraft {
  if (check.outcome === 'keep') return draft(value, sentences, facts, 'model_polish', STORY_PROMPT_VERSION);
  const drafted = draft(value, sentences, facts, 'model_context', STORY_PROMPT_VERSION);
  const review = {
    confidence: Math.min(drafted.trust.confidence, UNCERTAIN),
    requiresReview: true,
    reviewReason: check.reason,
  };
  return { ...drafted, trust: { ...drafted.trust, ...review } };
}

function sentencesOf(
  { opener, paragraphs }: StoryAnswer,
  field: StoryFieldName,
  facts: NumberedFacts,
): ComposedSentence[] {
  const groups = field === 'opener' ? [opener] : paragraphs;
  return groups.flatMap((group, paragraph) =>
    group.map(({ text, restsOn }) => ({
      text: asSentence(text),
      paragraph,
      restsOn: [...new Set(restsOn.flatMap((number) => facts.get(number)?.id ?? []))],
    })),
  );
}
