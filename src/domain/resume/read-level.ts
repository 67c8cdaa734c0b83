import { FLUENCY } from './words/human-languages.ts';

const WORDS = `(?:${FLUENCY.source})(?:\\s+level)?`;
/** Filled and empty signs, as in `●●●○○` and `★★★★☆`. */
const SIGNS = '(?:[●○•◦★☆⬤◉◯■□▪▫█▓░⚫⚪]\\s?){2,10}';
const SHARE = '\\d{1,3}\\s?%|\\d{1,2}\\s?/\\s?(?:5|10|100)(?!\\d)';
/** "6 years", "less than 1 year". */
const YEARS =
  '(?:less than |weniger als |moins de )?\\d{1,2}\\+?\\s*(?:years?|yrs?|Jahre?n?|ans?|a[nñ]os?|anos?|anni|jaar|年)';

const ONLY_WORDS = new RegExp(`^\\W*${WORDS}\\W*$`, 'iu');
const ONLY = new RegExp(`^(?:\\W*${WORDS}\\W*|${SIGNS}|${SHARE}|${YEARS})$`, 'iu');
/** In brackets or behind a dash or a colon; what cannot be part of a name also behind a blank. */
const MARKED = /\s*(?:[(–:：]|\s-|-\s)\s*([^()]+?)\)?$/u;
const BARE = new RegExp(`\\s+(${SIGNS}|${SHARE}|${YEARS})$`, 'iu');

/** Whether the words say how well somebody knows something, and nothing else. */
export const isLevelInWords = (text: string): boolean => ONLY_WORDS.test(text);

/** The same, also by signs, shares and years: `●●●○○`, `80%`, `4/5`, `6 years`. */
export const isLevel = (text: string): boolean => ONLY.test(text.trim());

/** How well somebody knows what is named before it: the level and where the name ends; null when it is a name alone. */
export function levelBehind(text: string): { level: string; nameEnd: number } | null {
  const marked = MARKED.exec(text);
  if (marked?.[1] && marked.index > 0 && isLevel(marked[1])) return { level: marked[1].trim(), nameEnd: marked.index };
  const bare = BARE.exec(text);
  if (bare?.[1] && bare.index > 0) return { level: bare[1].trim(), nameEnd: bare.index };
  return null;
}
