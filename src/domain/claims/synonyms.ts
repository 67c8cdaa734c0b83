import { addToList } from '../text/add-to-list.ts';
import { remembered, rememberedFor } from '../text/remembered.ts';
import { isCompounding, isPersonEnding, type Lexicon, stemsIn } from './compile-words.ts';
import { foldClaim } from './fold-claim.ts';
import { regularForm } from './strong-verbs.ts';
import { AR_SYNONYMS } from './synonyms/ar.ts';
import { DE_SYNONYMS } from './synonyms/de.ts';
import { EN_SYNONYMS } from './synonyms/en.ts';
import { ES_SYNONYMS } from './synonyms/es.ts';
import { FR_SYNONYMS } from './synonyms/fr.ts';
import { IT_SYNONYMS } from './synonyms/it.ts';
import { JA_SYNONYMS } from './synonyms/ja.ts';
import { KO_SYNONYMS } from './synonyms/ko.ts';
import { NL_SYNONYMS } from './synonyms/nl.ts';
import { PL_SYNONYMS } from './synonyms/pl.ts';
import { PT_SYNONYMS } from './synonyms/pt.ts';
import { SV_SYNONYMS } from './synonyms/sv.ts';
import { ZH_SYNONYMS } from './synonyms/zh.ts';

/** Sets of synonyms by language, one per line. */
const SETS: Record<string, string> = {
  ar: AR_SYNONYMS,
  de: DE_SYNONYMS,
  en: EN_SYNONYMS.replaceAll(';', '\n'),
  es: ES_SYNONYMS,
  fr: FR_SYNONYMS,
  it: IT_SYNONYMS,
  ja: JA_SYNONYMS,
  ko: KO_SYNONYMS,
  nl: NL_SYNONYMS,
  pl: PL_SYNONYMS,
  pt: PT_SYNONYMS,
  sv: SV_SYNONYMS,
  zh: ZH_SYNONYMS,
};

/** Numbers of the sets that a word, or each word with a beginning ("repar*"), is in. */
const setsOf = remembered((language: string) => {
  const sets = new Map<string, number[]>();
  for (const [index, line] of (SETS[language] ?? '').trim().split('\n').entries())
    for (const word of line.split(' ')) addToList(sets, foldClaim(word), index);
  return sets;
});

/** The words of the sets in a language without spaces, which tell where a word begins and ends. */
export const isInSets = (word: string, language: string): boolean => word.length > 1 && setsOf(language).has(word);

/** What an English word may be a form of. */
const basesOf = (word: string, { endings }: Lexicon) =>
  [word, regularForm(word, 'en')].flatMap((form) =>
    [form, ...stemsIn(form, endings)].flatMap((stem) => [
      stem,
      `${stem}e`,
      stem.replace(/i$/u, 'y'),
      stem.replace(/(?<=(.))\1$/u, ''),
    ]),
  );

/** Letters of a beginning after which any ending may come, in languages that don't write another word there. */
const LONG = 5;

/** The word itself, and each beginning of it that leaves an ending, unless the ending names a person. */
const beginningsOf = (word: string, { language, endings }: Lexicon) =>
  [word, regularForm(word, language)].flatMap((form) => [
    form,
    ...Array.from({ length: form.length }, (_none, index) => index + 1)
      .filter((length) => (length >= LONG && !isCompounding(language)) || endings.has(form.slice(length)))
      .filter((length) => !isPersonEnding(form.slice(length), language))
      .map((length) => `${form.slice(0, length)}*`),
  ]);

const idsIn = rememberedFor((lexicon: Lexicon) =>
  remembered((word: string): ReadonlySet<number> => {
    const forms = lexicon.language === 'en' ? basesOf(word, lexicon) : beginningsOf(word, lexicon);
    const sets = setsOf(lexicon.language);
    return new Set(forms.flatMap((form) => sets.get(form) ?? []));
  }),
);

/** Whether two words, or words that they are forms of, are in one set of synonyms. */
export function isSynonym(a: string, b: string, lexicon: Lexicon): boolean {
  if (!(lexicon.language in SETS)) return false;
  const [idsOfA, idsOfB] = [a, b].map(idsIn(lexicon));
  return [...(idsOfA ?? [])].some((id) => idsOfB?.has(id));
}
