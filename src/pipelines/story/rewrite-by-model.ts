import type { StoryMaterial } from '../../domain/story/story-material.ts';
import { rewriteSentence } from '../../domain/story/rewrite-sentence.ts';
import { asSentence } from '../../domain/story/split-sentences.ts';
import {
  staleSentences,
  type StoryFieldName,
  type StoryFieldTrust,
  type StorySentence,
} from '../../domain/story/story-field.ts';
import type { OpenAiClient } from '../../services/openai/openai-client.ts';
import { askModel } from '../kit/ask-model.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import { checkSentences, materialOf, numberFacts } from './check-sentences.ts';
import { REWRITE_PROMPT, REWRITE_PROMPT_VERSION, sentencesAnswer } from './story-prompt.ts';
import type { Refused } from './write-by-model.ts';

/** Replacement of a stale sentence. */
export type RewrittenSentence = {
  field: StoryFieldName;
  /** The stale sentence. */
  text: string;
  pieces: { text: string; restsOn: string[]; isOwn: boolean }[];
  promptVersion: string;
};

/** Written by rules. */
const RULES_VERSION = 'story-rules/1';

const TRIES = 2;

const QUESTION = { instructions: REWRITE_PROMPT, schema: sentencesAnswer, name: 'sentences' };

type Asked = { number: string; field: StoryFieldName; sentence: StorySentence; byRules: RewrittenSentence };

/**
 * Replaces the stale sentences of some fields: with the model's sentences if they keep to the facts, or else with
 * sentences written by rules.
 */
export async function rewriteByModel(
  run: PipelineRun,
  {
    fields,
    material,
    openai,
  }: { fields: [StoryFieldName, StoryFieldTrust][]; material: StoryMaterial; openai: OpenAiClient },
): Promise<{ rewritten: RewrittenSentence[]; refused: Refused[]; fallback: string | null }> {
  const all = fields.flatMap(([field, trust]) => askedOf(field, trust, material));
  const asked = all.map((one, index) => ({ ...one, number: `s${index + 1}` }));
  const numbered = numberFacts(material.facts, otherFacts(asked, material));
  const numberOf = new Map([...numbered].map(([number, { id }]) => [id, number]));
  const done = new Map<string, RewrittenSentence>();
  const refused: Refused[] = [];
  let fallback: string | null = null;
  let complaints: string[] = [];
  for (let tries = 0; tries < TRIES; tries += 1) {
    // If all facts are gone, there is nothing to ask the model, and the owner's words are left alone.
    const open = asked.filter(({ number, byRules }) => !done.has(number) && byRules.pieces.some(({ isOwn }) => !isOwn));
    if (open.length === 0) break;
    const sentences = open.map(({ number, sentence: { text, restsOn } }) => {
      const facts = restsOn.flatMap((id) => numberOf.get(id) ?? []).join(', ');
      return `${number} (${facts || 'no fact is left'}): ${text}`;
    });
    const again = complaints.length === 0 ? '' : `\n\nYour last text was refused:\n${complaints.join('\n')}`;
    const input = `${materialOf(numbered)}\n\nSentences:\n${sentences.join('\n')}${again}`;
    const answer = await askModel(run, openai, { ...QUESTION, input });
    if ('problem' in answer) {
      fallback = answer.problem;
      break;
    }
    complaints = [];
    for (const one of open) {
      const pieces = answer.value.sentences
        .filter(({ number }) => number === one.number)
        .map(({ text, restsOn }) => ({
          text: asSentence(text),
          restsOn: [...new Set(restsOn.flatMap((number) => numbered.get(number)?.id ?? []))],
          isOwn: false,
        }));
      const check = checkSentences(pieces, numbered, material.facts);
      // What can't be compared is not worth a question here: the rules know a sentence that can.
      const problem = check.outcome === 'keep' ? strayProblem(pieces, one.sentence) : check.reason;
      if (problem === null)
        done.set(one.number, {
          field: one.field,
          text: one.sentence.text,
          pieces,
          promptVersion: REWRITE_PROMPT_VERSION,
        });
      else {
        complaints.push(`${one.number}: ${problem}`);
        refused.push({ field: one.field, text: pieces.map(({ text }) => text).join(' '), reason: problem });
      }
    }
  }
  if (complaints.length > 0) fallback = complaints.join(' ');
  return { rewritten: asked.map(({ number, byRules }) => done.get(number) ?? byRules), refused, fallback };
}

/** The same with rules only. */
export function rewriteByRules(
  fields: [StoryFieldName, StoryFieldTrust][],
  material: StoryMaterial,
): RewrittenSentence[] {
  return fields.flatMap(([field, trust]) => askedOf(field, trust, material)).map(({ byRules }) => byRules);
}

function askedOf(field: StoryFieldName, trust: StoryFieldTrust, material: StoryMaterial): Omit<Asked, 'number'>[] {
  const others = trust.sentences.filter(({ stale }) => stale === null);
  return staleSentences(trust).map((sentence) => {
    const pieces = rewriteSentence(sentence, { field, others, material });
    return { field, sentence, byRules: { field, text: sentence.text, pieces, promptVersion: RULES_VERSION } };
  });
}

/** Facts that sentences are based on but that are no longer among the best. */
function otherFacts(asked: Omit<Asked, 'number'>[], { facts, known }: StoryMaterial) {
  const available = new Set(
    [facts.profile, ...facts.roles, ...facts.achievements, ...facts.studies].map(({ id }) => id),
  );
  const ids = new Set(asked.flatMap(({ sentence }) => sentence.restsOn).filter((id) => !available.has(id)));
  return [...ids].flatMap((id) => {
    const fact = known.get(id);
    return fact ? { id, text: fact.text, roleId: fact.roleId, doubt: null } : [];
  });
}

/** A replacement must be about the same facts. */
function strayProblem(pieces: RewrittenSentence['pieces'], { restsOn }: StorySentence): string | null {
  const stray = pieces.find((one) => !one.restsOn.some((id) => restsOn.includes(id)));
  return stray ? `"${stray.text}" is about something else than the sentence that it replaces.` : null;
}
