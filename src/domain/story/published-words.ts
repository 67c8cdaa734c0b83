import { replaceSentences } from './replace-sentences.ts';
import { joinSentences, splitSentences } from './split-sentences.ts';
import {
  isText,
  type StoryFieldName,
  type StoryFieldTrust,
  type StorySentence,
  type StoryValue,
} from './story-field.ts';

/** Words at the start of a sentence that refer to the previous one, without which it makes no sense. */
const POINTS_BACK =
  /^(?:this|that|these|those|there|it|its|here|both|such|dies\p{L}*|das|dort|dabei|damit|dadurch|daraus|beide|cel(?:a|le|les|ui|ui-ci)|ce(?:s|tte|t)?|là|y|est[aeo]s?|es[aeo]s?|ahí|allí|ello|is[st]o|ess[ae]s?|ali|aí|quest[aeio]|quell[aeio]|ciò|lì|dit|dat|deze|die|daar|hier|daarmee|before that|davor|antes|auparavant|in precedenza|daarvoor|wcześniejsz\p{L}*|이전)(?!\p{L})|^(?:それ以前|此前)/iu;

/** Sentences that are not published: stale ones, and those that refer to one of them. */
export function heldBack({ sentences }: Pick<StoryFieldTrust, 'sentences'>): Set<StorySentence> {
  const held = new Set<StorySentence>();
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1];
    const follows = before !== undefined && before.paragraph === sentence.paragraph && held.has(before);
    if (sentence.stale !== null || (follows && POINTS_BACK.test(sentence.text))) held.add(sentence);
  }
  return held;
}

/** The publishable part of a field, without the sentences held back; null if nothing readable is left. */
export function publishedValue(field: StoryFieldName, value: StoryValue, trust: StoryFieldTrust): StoryValue | null {
  const held = heldBack(trust);
  if (held.size === 0) return value;
  // A quote is published whole or not at all.
  if (!isText(value) || field === 'quote') return null;
  return replaceSentences({ value, sentences: trust.sentences }, (one) => (held.has(one) ? [] : null)).value;
}

/** Parts the paragraphs of a story that is published without its opener: sentences at their start make no sense without it. */
export function partLeaningStart(paragraphs: string[]): { leaning: string[]; rest: string[] } {
  const [first = '', ...others] = paragraphs;
  const sentences = splitSentences(first);
  const firm = sentences.findIndex((text) => !POINTS_BACK.test(text));
  if (firm === 0 || sentences.length === 0) return { leaning: [], rest: paragraphs };
  if (firm === -1) return { leaning: sentences, rest: others };
  return { leaning: sentences.slice(0, firm), rest: [joinSentences(sentences.slice(firm)), ...others] };
}
