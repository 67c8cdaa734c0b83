import { replaceSentences } from './replace-sentences.ts';
import {
  isText,
  type StoryFieldName,
  type StoryFieldTrust,
  type StorySentence,
  type StoryValue,
} from './story-field.ts';

/** Words at the head of a sentence that point back to the one before, so that it cannot stand without it. */
const POINTS_BACK =
  /^(?:this|that|these|those|there|it|its|here|both|such|dies\p{L}*|das|dort|dabei|damit|dadurch|daraus|beide|cel(?:a|le|les|ui|ui-ci)|ce(?:s|tte|t)?|là|y|est[aeo]s?|es[aeo]s?|ahí|allí|ello|is[st]o|ess[ae]s?|ali|aí|quest[aeio]|quell[aeio]|ciò|lì|dit|dat|deze|die|daar|hier|daarmee)(?!\p{L})/iu;

/** Sentences that are not published now: the stale ones, and those that point back to one of them. */
export function heldBack({ sentences }: Pick<StoryFieldTrust, 'sentences'>): Set<StorySentence> {
  const held = new Set<StorySentence>();
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1];
    const follows = before !== undefined && before.paragraph === sentence.paragraph && held.has(before);
    if (sentence.stale !== null || (follows && POINTS_BACK.test(sentence.text))) held.add(sentence);
  }
  return held;
}

/** What may be published of a field: all of it but the sentences that are held back; null when nothing is left that reads. */
export function publishedValue(field: StoryFieldName, value: StoryValue, trust: StoryFieldTrust): StoryValue | null {
  const held = heldBack(trust);
  if (held.size === 0) return value;
  // A quote with a hole in it is no quote.
  if (!isText(value) || field === 'quote') return null;
  return replaceSentences({ value, sentences: trust.sentences }, (one) => (held.has(one) ? [] : null)).value;
}
