import { rememberedFor } from '../text/remembered.ts';
import type { Lexicon, Listed } from './compile-words.ts';

/** Endings of verbs after the stem or what it contracts to, in single letters: 줄여, 줄였습니다, 줄인, 줄임, 줄이고. */
const jamo = (text: string) => text.normalize('NFD');
const PAST = ['습니다', '다', '고', '으며', '음', '으나', '던', '지만', '는데', '으므로'].map(jamo).join('|');
const PLAIN = [
  '고',
  '며',
  '면서',
  '기',
  '기도',
  '는',
  '던',
  '도록',
  '려고',
  '려는',
  '고자',
  '지',
  '는데',
  '므로',
  '자',
  '게',
  '서',
  '거나',
]
  .map(jamo)
  .join('|');
/** Final consonants that are endings by themselves: 줄인, 줄일, 줄임, 줄입니다. */
const FINAL = `ᆫ|ᆯ|ᆷ|ᆷ${jamo('으로써')}|ᆷ${jamo('으로')}|ᆫ${jamo('다')}|ᆸ${jamo('니다')}`;
const ENDING = new RegExp(`(?<=[ᅡ-ᅵ])(?:ᆻ(?:${PAST})|${PLAIN}|${FINAL})$`, 'u');
/** What a stem and 어 or 아 contract to: 이+어, 우+어, 오+아, 되+어. */
const CONTRACTED: readonly (readonly [RegExp, string])[] = [
  [/ᅧ$/u, 'ᅵ'],
  [/ᅯ$/u, 'ᅮ'],
  [/ᅪ$/u, 'ᅩ'],
  [/ᅫ$/u, 'ᅬ'],
  [/(?<=ᄒ)ᅢ$/u, 'ᅡ'],
  [/(?<=[ᅡ-ᅵ][ᆨ-ᇂ]?)ᄋ[ᅡᅥ]$/u, ''],
  // 만들어, 만든
  [/(?<=ᅳ)ᆯ$/u, ''],
];
/** Fewest letters of a stem, two syllables. */
const SHORTEST = 4;

/** The stem of a Korean verb in single letters, whatever its ending: "줄이" of 줄여, 줄였습니다 and 줄임. */
function koreanStem(word: string): string | null {
  const letters = jamo(word);
  const bare = letters.replace(ENDING, '');
  const stem = CONTRACTED.reduce((rest, [end, whole]) => rest.replace(end, whole), bare);
  return stem.length >= SHORTEST ? stem : null;
}

/** Whether two words are forms of one verb: 줄여 and 줄였습니다. */
export function isOneKoreanVerb(a: string, b: string): boolean {
  const stem = koreanStem(a);
  return stem !== null && stem === koreanStem(b) && [a, b].some((word) => jamo(word) !== stem);
}

/** What the lists say of another form of a Korean verb. */
export function listedKoreanVerb(word: string, lexicon: Lexicon): Listed | null {
  const stem = koreanStem(word);
  return stem === null ? null : (listedStems(lexicon).get(stem) ?? null);
}

const listedStems = rememberedFor(({ phrases }: Lexicon) => {
  const stems = new Map<string, Listed>();
  for (const [word, listed] of phrases) {
    const stem = /^\p{Script=Hangul}+(?:[다음함임킴])$/u.test(word) ? koreanStem(word) : null;
    if (stem !== null && typeof listed === 'object' && !stems.has(stem)) stems.set(stem, listed);
  }
  return stems;
});
