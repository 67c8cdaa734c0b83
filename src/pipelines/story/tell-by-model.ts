import { checkNames } from '../../domain/names-guard/check-names.ts';
import { checkNumbers } from '../../domain/numbers-guard/check-numbers.ts';
import { type ComposedSentence, draft, paragraphsOf } from '../../domain/story/compose-story.ts';
import { asSentence } from '../../domain/story/split-sentences.ts';
import type { StoryDraft, StoryFieldName } from '../../domain/story/story-field.ts';
import type { StoryFact, StoryFacts } from '../../domain/story/story-facts.ts';
import type { OpenAiClient } from '../../services/openai/openai-client.ts';
import { askModel } from '../kit/ask-model.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import { STORY_PROMPT, STORY_PROMPT_VERSION, toldStory, type ToldStory } from './story-prompt.ts';

export type Refused = { field: StoryFieldName; text: string; reason: string };

export type Told = {
  drafts: { [Field in StoryFieldName]?: StoryDraft };
  refused: Refused[];
  fallback: string | null;
};

/** A failed wording is tried once more, with the reason; after that the facts are restated instead. */
const TRIES = 2;

const QUESTION = { instructions: STORY_PROMPT, schema: toldStory, name: 'story' };

/** Fields as the model tells them, as far as every sentence of them keeps to the facts that it names. */
export async function tellByModel(
  run: PipelineRun,
  { facts, openai, fields }: { facts: StoryFacts; openai: OpenAiClient; fields: StoryFieldName[] },
): Promise<Told> {
  const numbered = new Map<string, StoryFact>(
    [facts.profile, ...facts.roles, ...facts.achievements, ...facts.studies].map((fact, index) => [
      `f${index + 1}`,
      fact,
    ]),
  );
  const numberOf = new Map([...numbered].map(([number, { id }]) => [id, number]));
  const material = [...numbered]
    .map(
      ([number, { text, roleId }]) =>
        `${number}${roleId === null ? '' : ` (in ${numberOf.get(roleId) ?? 'a role'})`}: ${text}`,
    )
    .join('\n');
  const told: Told = { drafts: {}, refused: [], fallback: null };
  let complaints: string[] = [];
  for (let tries = 0; tries < TRIES; tries += 1) {
    const open = fields.filter((field) => !told.drafts[field]);
    if (open.length === 0) break;
    const again = complaints.length === 0 ? '' : `\n\nYour last text was refused:\n${complaints.join('\n')}`;
    const answer = await askModel(run, openai, { ...QUESTION, input: material + again });
    if ('problem' in answer) return { ...told, fallback: answer.problem };
    complaints = [];
    for (const field of open) {
      const sentences = sentencesOf(answer.value, field, numbered);
      const problem = problemOf(sentences, numbered, facts);
      if (problem === null) {
        const texts = paragraphsOf(sentences);
        const value = field === 'paragraphs' ? texts : texts.join(' ');
        told.drafts[field] = draft(value, sentences, facts, 'model_polish', STORY_PROMPT_VERSION);
      } else {
        complaints.push(problem);
        told.refused.push({ field, text: sentences.map(({ text }) => text).join(' '), reason: problem });
      }
    }
  }
  if (complaints.length > 0) told.fallback = complaints.join(' ');
  return told;
}

function sentencesOf(
  { opener, paragraphs }: ToldStory,
  field: StoryFieldName,
  facts: Map<string, StoryFact>,
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

/** What a sentence says beyond the facts that it names; null when none does. Leaving something out is no invention. */
function problemOf(sentences: ComposedSentence[], numbered: Map<string, StoryFact>, facts: StoryFacts): string | null {
  if (sentences.length === 0) return 'There is no sentence.';
  const factOf = new Map([...numbered.values()].map((fact) => [fact.id, fact]));
  const roleIds = new Set(facts.roles.map(({ id }) => id));
  for (const { text, restsOn } of sentences) {
    if (restsOn.length === 0) return `"${text}" names no fact that it rests on.`;
    const source = restsOn.map((id) => factOf.get(id)?.text ?? '').join('\n');
    const homes = restsOn.map((id) => factOf.get(id)?.roleId ?? null).filter((id) => id !== null);
    if (homes.length > 0 && restsOn.some((id) => roleIds.has(id) && !homes.includes(id)))
      return `"${text}" moves an achievement into a role that it was not in.`;
    const numbers = checkNumbers(source, text);
    if (!numbers.ok && numbers.added.length > 0) return `"${text}": ${numbers.reason}`;
    const names = checkNames(source, text, {
      companies: [],
      people: facts.name === null ? [] : [facts.name],
      products: [],
    });
    if (!names.ok && names.added.length > 0) return `"${text}": ${names.reason}`;
  }
  return null;
}
