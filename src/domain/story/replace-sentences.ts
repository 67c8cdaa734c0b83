import { joinSentences } from './split-sentences.ts';
import type { StorySentence, StoryValue } from './story-field.ts';

export interface Told {
  /** Null when no sentence is left. */
  value: StoryValue | null;
  sentences: StorySentence[];
}

/**
 * A text with other sentences in the place of some. Paragraphs in which none is replaced stay as they are, character by character;
 * one without a sentence is gone.
 *
 * @param replace what stands in the place of a sentence; null where it stays
 */
export function replaceSentences(
  { value, sentences }: { value: string | string[]; sentences: StorySentence[] },
  replace: (sentence: StorySentence) => StorySentence[] | null,
): Told {
  const texts = typeof value === 'string' ? [value] : value;
  const paragraphs = texts
    .map((text, index) => {
      const here = sentences.filter(({ paragraph }) => paragraph === index);
      const next = here.map((one) => replace(one) ?? [one]);
      const isSame = here.every((one, at) => next[at]?.length === 1 && next[at][0] === one);
      const told = next.flat();
      return { text: isSame ? text : joinSentences(told.map((one) => one.text)), told };
    })
    .filter(({ text }) => text !== '');
  const kept = paragraphs.map(({ text }) => text);
  return {
    value: kept.length === 0 ? null : typeof value === 'string' ? (kept[0] ?? null) : kept,
    sentences: paragraphs.flatMap(({ told }, paragraph) => told.map((one) => ({ ...one, paragraph }))),
  };
}
