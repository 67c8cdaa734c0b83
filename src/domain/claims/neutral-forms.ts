import type { Lexicon } from './compile-words.ts';
import { foldClaim } from './fold-claim.ts';
import { regularForm } from './strong-verbs.ts';
import { rememberedFor } from '../text/remembered.ts';

/** Endings of verbs and of plurals, by language: a form of a neutral word is as neutral as the word. */
const ENDINGS: Record<string, string> = {
  en: 's es ed d ing',
  de: 'e en t te ten et ete eten end n em er es',
  fr: 'e é ée és ées er ait aient ant a ai ons ez ent s',
  es: 'o é ó ar ado ada ados adas ando aba aban an aron amos er ir ido ida idos idas iendo ía ían ieron s',
  pt: 'o ei ou ar ado ada ados adas ando ava avam aram amos er ir ido ida idos idas endo ia iam eram s',
  it: 'o i a e ato ata ati ate are ando ava avo avano ito ita iti ite ire uto uta uti ute ere endo eva evo evano',
  nl: 't te ten d de den en n e s',
  sv: 'a ar er ade at ades as de t dde tt n en et na',
  pl: 'ć ł ła ło li ły łem łam liśmy any ana ane ano anie ania aniu aniem ony ona one enie enia eniu eniem',
};
/** Fewest letters of a word whose forms are told by their endings. */
const SHORTEST = 6;

/** What Korean writes with a counter: "60개에서". */
const PARTICLE = /(?<=\p{L})(?:[을를이가은는의에로와과도만씩]|에서|에게|으로)$/u;

const endingsOf = (language: string) => ['', ...(ENDINGS[language] ?? '').split(' ').map(foldClaim)];

const stemsOf = (word: string, language: string) =>
  endingsOf(language)
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST - 2)
    .map((ending) => word.slice(0, word.length - ending.length));

const neutralStems = rememberedFor(({ language, phrases }: Lexicon) => {
  const stems = new Set<string>();
  if (ENDINGS[language] === undefined) return stems;
  for (const [word, listed] of phrases)
    if (listed === 'neutral' && word.length >= SHORTEST && !word.includes(' '))
      for (const form of [word, regularForm(word, language)])
        for (const stem of stemsOf(form, language)) stems.add(stem);
  return stems;
});

/** Whether a word that no list has is a form of a neutral word: "übernahmen" of "übernahm". */
export function isNeutralForm(word: string, lexicon: Lexicon): boolean {
  if (lexicon.language === 'ko') return lexicon.phrases.get(word.replace(PARTICLE, '')) === 'neutral';
  const stems = neutralStems(lexicon);
  if (stems.size === 0 || word.length < SHORTEST) return false;
  return [word, regularForm(word, lexicon.language)].some((form) =>
    stemsOf(form, lexicon.language).some((stem) => stems.has(stem)),
  );
}
