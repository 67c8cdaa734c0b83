import { remembered } from '../text/remembered.ts';
import type { ClaimWords } from './claim-words.ts';
import type { Lexicon } from './compile-words.ts';
import { CLAIM_LANGUAGES, lexiconOf } from './lexicons.ts';
import { type ClaimItem, readClaim } from './read-claim.ts';
import { readText } from './read-text.ts';

const BY_SCRIPT: [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
];
const SCRIPTED = new Set(BY_SCRIPT.map(([, language]) => language));

const scriptLanguage = (text: string) => BY_SCRIPT.find(([script]) => script.test(text))?.[1] ?? null;

/** Words that are listed as written say more about the language than those that only begin like one: "inspect*". */
function weightOf({ text, listed }: ClaimItem, { phrases }: Lexicon): number {
  if (listed === null || listed === 'number') return 0;
  return phrases.has(text) ? 2 * text.split(' ').length : 1;
}

const SPELLED = CLAIM_LANGUAGES.filter(({ language }) => !SCRIPTED.has(language));
/** Each source is compared with several rewrites, and each rewrite by rules twice. */
const MOST = 1000;

/** How many words of a text are listed, in each language of {@link SPELLED}. */
const scoresOf = remembered(
  (text): readonly number[] =>
    SPELLED.map((words) => {
      const lexicon = lexiconOf(words);
      return readClaim(text, lexicon).reduce(
        (score, item) => score + weightOf(item, lexicon),
        SPELLING[words.language]?.test(text) ? SPELLED_SO : 0,
      );
    }),
  MOST,
);

/** Letters of words in languages that no list here is for, such as Hungarian, Turkish, Romanian, Czech, Danish and Persian. */
const FOREIGN =
  /(?<!\p{L})\p{Ll}*[őűışğășțşţěřůďťňľŕčšžđėįųūāēīģķļņæøðþħġơưươạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]\p{Ll}*(?!\p{L})|[پچژگکٹڈںےہھ]/u;
/** Words that only such languages have, in lower case, for "ETA" and "CoA" are English: Catalan, Galician, Norwegian, Czech, Romanian, Indonesian, Albanian, Basque. */
const FOREIGN_WORD =
  /(?<!\p{L})(?:vaig|amb|només|unha|coa|ikke|ikkje|og|jsem|jsme|pentru|sunt|tidak|yang|untuk|dengan|dhe|nuk|eta)(?!\p{L})/u;
/** Danish, unless the text is Dutch ("nam af met"). */
const DANISH = /(?<!\p{L})af(?!\p{L})/u;
const DUTCH = /(?<!\p{L})(?:het|een|van|met|naar)(?!\p{L})/iu;
const isForeign = (text: string) =>
  FOREIGN.test(text) || FOREIGN_WORD.test(text) || (DANISH.test(text) && !DUTCH.test(text));
/** Letters that tell related languages apart. */
const SPELLING: Record<string, RegExp> = {
  es: /ción(?!\p{L})|[ai]e?ron(?!\p{L})|ñ|[¿¡]|(?<!\p{L})(?:el|los|las)(?!\p{L})/iu,
  pt: /[ãõ]|[aei]ram(?!\p{L})|(?<!\p{L})(?:em|uma|ao|nos|nas)(?!\p{L})/iu,
  fr: /(?<!\p{L})[dl]['’][aeéèêiouh]|[êœ]|(?<!\p{L})(?:et|les|aux|une)(?!\p{L})/iu,
  it: /zion[ei](?!\p{L})|(?<!\p{L})(?:di|gli|della|dei|delle|degli|nel|nella)(?!\p{L})/iu,
};
/** What such letters add to the words that are listed. */
const SPELLED_SO = 4;
/** Least share of the words that a list of the language has, or hardly anything of the text is read. */
const LEAST_LISTED = 0.25;

/** The same where letters that no other language has say which one it is. */
const LEAST_IF_SURE = 0.1;
const OWN_LETTERS: Record<string, RegExp> = { pl: /[łśźż].*[ąęłśźż]/iu, pt: /[ãõ]|ções/iu };
const isSureOf = ({ language }: Lexicon, texts: readonly string[]) =>
  texts.every((text) => OWN_LETTERS[language]?.test(text));

/** The share of the words of both texts that a list has. Numbers are no words. */
function listedShare(texts: readonly string[], lexicon: Lexicon): number {
  const words = texts
    .flatMap((text) => readText(text, lexicon).items)
    .filter(({ text, listed }) => listed !== 'number' && /\p{L}/u.test(text));
  return words.length === 0 ? 1 : words.filter(({ listed }) => listed !== null).length / words.length;
}

/** The languages that a source and its rewrite may both be in, by the most words that are listed; empty if they can't be read. */
export function languagesOf(source: string, rewrite: string): readonly Lexicon[] {
  const texts = [source, rewrite].map((text) => text.normalize('NFC'));
  const [before, after] = [scriptLanguage(source), scriptLanguage(rewrite)];
  if (before !== after || texts.some(isForeign)) return [];
  if (before !== null) return CLAIM_LANGUAGES.filter(({ language }) => language === before).map(lexiconOf);
  return spelledIn(source, rewrite)
    .map(lexiconOf)
    .filter((lexicon) => listedShare(texts, lexicon) >= (isSureOf(lexicon, texts) ? LEAST_IF_SURE : LEAST_LISTED));
}

function spelledIn(source: string, rewrite: string): readonly ClaimWords[] {
  const rewritten = scoresOf(rewrite);
  const scores = scoresOf(source).map((score, index) => score + (rewritten[index] ?? 0));
  const best = Math.max(...scores);
  return best === 0 ? [] : SPELLED.filter((_words, index) => scores[index] === best);
}
