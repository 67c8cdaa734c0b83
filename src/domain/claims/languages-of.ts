import { remembered } from '../text/remembered.ts';
import type { Lexicon } from './compile-words.ts';
import { CLAIM_LANGUAGES, lexiconOf } from './lexicons.ts';
import { type ClaimItem, readClaim } from './read-claim.ts';

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
      return readClaim(text, lexicon).reduce((score, item) => score + weightOf(item, lexicon), 0);
    }),
  MOST,
);

/** The languages that a source and its rewrite may both be in, by the most words that are listed; empty if they can't be read. */
export function languagesOf(source: string, rewrite: string): readonly Lexicon[] {
  const [before, after] = [scriptLanguage(source), scriptLanguage(rewrite)];
  if (before !== after) return [];
  if (before !== null) return CLAIM_LANGUAGES.filter(({ language }) => language === before).map(lexiconOf);
  const rewritten = scoresOf(rewrite);
  const scores = scoresOf(source).map((score, index) => score + (rewritten[index] ?? 0));
  const best = Math.max(...scores);
  return best === 0 ? [] : SPELLED.filter((_words, index) => scores[index] === best).map(lexiconOf);
}
