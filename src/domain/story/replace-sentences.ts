import { joinSentences } from './split-sentences.ts';
import type { StorySentence, StoryValue } from './story-field.ts';

export interface Replaced {
  /** Null if no sentence is left. */
  value: StoryValue | null;
  sentences: StorySentence[];
}

/**
 * Replaces sentences of a text. Paragraphs without a replacement stay exactly the same; paragraphs without sentences
 * are dropped.
 *
 * @param replace the replacement of a sentence; null if it stays
 */
export function replaceSentences(
  { value, sentences }: { value: string | string[]; sentences: StorySentence[] },
  replace: (sentence: StorySentence) => StorySentence[] | null,
): Replaced {
  const texts = typeof value === 'string' ? [value] : value;
  const paragraphs = texts
    .map((text, index) => {
      const here = sentences.filter(({ paragraph }) => paragraph === index);
      const next = here.map((one) => replace(one) ?? [one]);
      const isSame = here.every((one, at) => next[at]?.length === 1 && next[at][0] === one);
      const pieces = next.flat();
      return { text: isSame ? text : joinSentences(pieces.map((one) => one.text)), pieces };
    })
    .filter(({ text }) => text !== '');
  const kept = paragraphs.map(({ text }) => text);
  return {
    value: kept.length === 0 ? null : typeof value === 'string' ? (kept[0] ?? null) : kept,
    sentences: paragraphs.flatMap(({ pieces }, paragraph) => pieces.map((one) => ({ ...one, paragraph }))),
  };
}
