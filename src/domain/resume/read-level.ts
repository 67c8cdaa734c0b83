import { FLUENCY } from './words/human-languages.ts';

const WORDS = `(?:${FLUENCY.source})(?:\\s+level)?`;
/** Filled and empty symbols, as in `●●●○○` and `★★★★☆`. */
const SIGNS = '(?:[●○•◦★☆⬤◉◯■□▪▫█▓░⚫⚪]\\s?){2,10}';
const SHARE = '\\d{1,3}\\s?%|\\d{1,2}\\s?/\\s?(?:5|10|100)(?!\\d)';
/** "6 years", "less than 1 year". */
const YEARS =
  '(?:less than |weniger als |moins de )?\\d{1,2}\\+?\\s*(?:years?|yrs?|Jahre?n?|ans?|a[nñ]os?|anos?|anni|jaar|年)';

const ONLY_WORDS = new RegExp(`^\\W*${WORDS}\\W*$`, 'iu');
const ONLY = new RegExp(`^(?:\\W*${WORDS}\\W*|${SIGNS}|${SHARE}|${YEARS})$`, 'iu');
/** A level in parentheses or after a dash or colon. */
const MARKED = /\s*(?:[(–:：]|\s-|-\s)\s*([^()]+?)\)?$/u;
const BARE = new RegExp(`\\s+(${SIGNS}|${SHARE}|${YEARS})$`, 'iu');

/** Whether the text is nothing but a level in words. */
export const isLevelInWords = (text: string): boolean => ONLY_WORDS.test(text);

/** Whether the text is nothing but a level in words, symbols, a share or years: `●●●○○`, `80%`, `4/5`, `6 years`. */
export const isLevel = (text: string): boolean => ONLY.test(text.trim());

/** Splits "Python (advanced)" into level and end of the name; null when there is no level. */
export function levelBehind(text: string): { level: string; nameEnd: number } | null {
  const marked = MARKED.exec(text);
  if (marked?.[1] && marked.index > 0 && isLevel(marked[1])) return { level: marked[1].trim(), nameEnd: marked.index };
  const bare = BARE.exec(text);
  if (bare?.[1] && bare.index > 0) return { level: bare[1].trim(), nameEnd: bare.index };
  return null;
}
