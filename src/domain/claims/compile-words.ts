import type { ClaimClass, ClaimWords } from './claim-words.ts';
import { foldClaim } from './fold-claim.ts';

export interface WordGroup {
  class: ClaimClass;
  /** All groups that the word is in; the class is that of the first. */
  ids: readonly string[];
}

/** What a listed word or phrase is. */
export type Listed = WordGroup | 'neutral' | 'number' | 'by' | 'to' | 'from';

export interface Lexicon {
  language: string;
  /** What it was compiled from. */
  words: ClaimWords;
  endings: ReadonlySet<string>;
  phrases: ReadonlyMap<string, Listed>;
  /** Beginnings of words ("reduc*") with their groups. */
  beginnings: ReadonlyMap<string, WordGroup>;
  /** Listed words without an ending, by which their other forms are found. */
  stems: ReadonlyMap<string, WordGroup>;
  /** Number of words of the longest phrase; for languages without spaces, its letters. */
  longest: number;
}

/** Japanese and Chinese write no spaces. */
export const isUnspaced = ({ language }: Pick<Lexicon, 'language'>) => language === 'ja' || language === 'zh';

const listOf = (text: string) =>
  text
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((word) => japaneseForms(foldClaim(word).replaceAll('_', ' ')));

/** A listed past ("書き直した") with the forms that resumes use beside it. */
function japaneseForms(word: string): string[] {
  if (!/[\p{Script=Han}\p{Script=Hiragana}]した$/u.test(word)) return [word];
  const stem = word.slice(0, -1);
  return [word, stem, `${stem}て`, `${stem}ました`];
}

/** Classes in which each line means something of its own. */
const DISTINCT: ReadonlySet<string> = new Set(['same', 'per', 'part']);

/** Prepares the words of a language for reading. Groups win over neutral words, and earlier groups over later ones. */
export function compileWords(words: ClaimWords): Lexicon {
  const phrases = new Map<string, Listed>();
  const beginnings = new Map<string, WordGroup>();
  const put = (text: string, as: Listed) => {
    for (const phrase of listOf(text)) {
      if (!phrase.endsWith('*')) add(phrases, phrase, as);
      else if (typeof as === 'object') add(beginnings, phrase.slice(0, -1), as);
    }
  };
  const periods = new Map<string, string>();
  for (const [index, line] of words.groups.trim().split('\n').entries()) {
    const [name = '', members = ''] = line.trim().split(': ');
    const own = `${name}/${DISTINCT.has(name) ? index : ''}`;
    // Lines of periods that share a word are one period.
    const id =
      name === 'per'
        ? (members
            .split(' ')
            .map((word) => periods.get(word))
            .find((one) => one !== undefined) ?? own)
        : own;
    if (name === 'per') for (const word of members.split(' ')) periods.set(word, id);
    put(members, { class: name as ClaimClass, ids: [id] });
  }
  for (const field of ['by', 'to', 'from'] as const) put(words[field], field);
  put(words.numbers, 'number');
  put(words.neutral, 'neutral');
  const longest = Math.max(
    ...[...phrases.keys()].map((one) => (isUnspaced(words) ? one.length : one.split(' ').length)),
  );
  const endings = new Set(['', ...listOf(words.endings)]);
  const { language } = words;
  for (const [word, listed] of phrases) {
    const group = typeof listed === 'object' ? longestBeginning(word, { language, beginnings, endings }) : null;
    if (group !== null) add(phrases, word, group);
  }
  return { language, words, endings, phrases, beginnings, stems: stemsOf(phrases, endings), longest };
}

/** Adds a word to a list; a word of several groups is in all of them, with the class of the first. */
function add<Entry extends Listed>(list: Map<string, Entry>, word: string, as: Entry): void {
  const known = list.get(word);
  if (known === undefined) list.set(word, as);
  else if (typeof known === 'object' && typeof as === 'object')
    list.set(word, { ...known, ids: [...known.ids, ...as.ids] });
}

/** Fewest letters of a beginning. */
const SHORTEST = 2;

/** Endings with which a word names who does something: a contract is no contractor. */
const PERSON: Record<string, RegExp> = {
  en: /(?:[eo]rs?|ees?|ists?|[ae]nts?)$/u,
  de: /(?:er|ers|ern|erin|erinnen|or|oren)$/u,
  fr: /(?:eur|euse|rice|iste)s?$/u,
  es: /(?:[dts]?or(?:a|es|as)?|istas?)$/u,
  pt: /(?:[dts]?or(?:a|es|as)?|istas?)$/u,
  it: /(?:[ts]?or[ei]|t?ric[ei]|ist[aie])$/u,
  nl: /(?:ers?|sters?|or|oren|eurs?)$/u,
  pl: /(?:ciel\p{L}*|wca|wcy|wców|wcom|ator\p{L}*|nik\p{L}*|niczk\p{L}*|ist[aayoóe]\p{L}*)$/u,
  sv: /(?:are|aren|arna|arnas|or|orer)$/u,
};

/** Whether an ending makes a person of a word. */
export const isPersonEnding = (ending: string, language: string): boolean => PERSON[language]?.test(ending) ?? false;

const COMPOUNDING: ReadonlySet<string> = new Set(['de', 'en', 'nl', 'sv']);

/** Whether another word may follow a word without a space. */
export const isCompounding = (language: string): boolean => COMPOUNDING.has(language);

/** The group of the longest listed beginning of a word, unless the rest makes a person of it. */
export function longestBeginning(
  word: string,
  { language, beginnings, endings }: Pick<Lexicon, 'language' | 'beginnings' | 'endings'>,
): WordGroup | null {
  if (word.includes(' ')) return null;
  const least = /^\p{Script=Hangul}/u.test(word) ? 1 : SHORTEST;
  for (let length = word.length; length >= least; length -= 1) {
    const group = beginnings.get(word.slice(0, length));
    if (group === undefined) continue;
    const rest = word.slice(length);
    const isPerson = isPersonEnding(rest, language);
    // Another word may follow in a compound: "fehlerfrei" is not a form of "Fehler".
    const isCompound = isCompounding(language) && !endings.has(rest) && rest.length > 3;
    return isPerson || isCompound ? null : group;
  }
  return null;
}

/** Classes whose other forms mean something else: "part" and "parts", "not" and "note". */
const RIGID: ReadonlySet<ClaimClass> = new Set([
  'not',
  'intended',
  'part',
  'at_times',
  'least',
  'most',
  'about',
  'per',
  'filler',
  'charge',
]);

function stemsOf(phrases: ReadonlyMap<string, Listed>, endings: ReadonlySet<string>): Map<string, WordGroup> {
  const stems = new Map<string, WordGroup>();
  for (const [word, listed] of phrases) {
    if (typeof listed !== 'object' || RIGID.has(listed.class) || word.includes(' ')) continue;
    for (const stem of stemsIn(word, endings)) add(stems, stem, listed);
  }
  return stems;
}

/** What remains of a word without each ending that it may have, longest first; nothing too short to be told by. */
export function stemsIn(word: string, endings: ReadonlySet<string>): string[] {
  const least = /\p{Script=Hangul}/u.test(word) ? 2 : 4;
  return Array.from({ length: Math.max(0, word.length - least + 1) }, (_none, cut) => word.length - cut)
    .filter((length) => endings.has(word.slice(length)))
    .map((length) => word.slice(0, length));
}
