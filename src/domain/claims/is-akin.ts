import { addToList } from '../text/add-to-list.ts';
import { isActionOf } from './arabic-verbs.ts';
import { type Lexicon, stemsIn } from './compile-words.ts';
import { regularForm } from './strong-verbs.ts';

/** Fewest letters that forms of one word share. */
const SHARED = 3;
const isHangul = (text: string) => /\p{Script=Hangul}/u.test(text);

/** Whether two words are forms of one: "migrated" and "migration", but not "contract" and "contractor". */
export function isAkin(a: string, b: string, lexicon: Lexicon): boolean {
  if (a === b) return true;
  if (lexicon.language === 'ar')
    return stripArabic(a) === stripArabic(b) || endsAlike(stripArabic(a), stripArabic(b), lexicon) || isActionOf(a, b);
  if (endsAlike(a, b, lexicon) || (isHangul(a) && isOneSyllable(a, b))) return true;
  const [formA, formB] = [regularForm(a, lexicon.language), regularForm(b, lexicon.language)];
  if ((formA !== a || formB !== b) && endsAlike(formA, formB, lexicon)) return true;
  // German participles: "senkte", "gesenkt".
  return (lexicon.language === 'de' || lexicon.language === 'nl') && endsAlike(withoutGe(a), withoutGe(b), lexicon);
}

/** Korean nouns of one syllable, with and without a particle: "꿀", "꿀을". */
const isOneSyllable = (a: string, b: string) => a[0] === b[0] && [a, b].every((word) => PARTICLE.test(word.slice(1)));
const PARTICLE = /^(?:[을를이가은는의에로와과도만]|으로|에서)?$/u;

const withoutGe = (word: string) =>
  word.length > 5
    ? word.replace(/^(auf|aus|ein|an|ab|um|vor|zu|her|op|uit|in|bij)?(?:ge|zu)(?=\p{L}{3})/u, '$1')
    : word;

function endsAlike(a: string, b: string, { endings }: Lexicon): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  const fewest = isHangul(a) ? 2 : SHARED;
  // An ending may begin earlier than the first letter that differs: "analys-es", "analys-ed".
  for (let at = shared; at >= Math.max(fewest, shared - 3); at -= 1) {
    const [restA, restB] = [a.slice(at), b.slice(at)];
    if (endings.has(restA) && endings.has(restB)) return true;
    const last = a[at - 1] ?? '';
    // "plan", "planned": the last letter is doubled.
    const undouble = (rest: string) => (rest.startsWith(last) ? rest.slice(1) : rest);
    if (endings.has(undouble(restA)) && endings.has(undouble(restB))) return true;
  }
  return false;
}

/** Without article, prefixed prepositions and endings of number and gender. */
export const stripArabic = (word: string) =>
  word
    .replace(/^(?:و|ف)?(?:بال|كال|لل|ال)(?=\p{L}{3})/u, '')
    .replace(/^[بلو](?=\p{L}{4})/u, '')
    .replace(/(?<=\p{L}{3})(?:ا|ه|ات|ين|ون|تي|ي)$/u, '');

const LINKS = ['', 's', 'es', 'n', 'en', 'e', 'er', 'ar', 'or', '-'];

/** Words prepared for finding them in compounds. */
export interface CompoundIndex {
  /** The word that a compound begins with, by its letters with and without a link. */
  heads: ReadonlyMap<string, string>;
  /** Words by their first letters. */
  tails: ReadonlyMap<string, string[]>;
}

/** Languages that write compounds as one word. */
const COMPOUNDING: ReadonlySet<string> = new Set(['de', 'nl', 'sv']);

export function indexCompounds(words: readonly string[], { language, endings }: Lexicon): CompoundIndex {
  const heads = new Map<string, string>();
  const tails = new Map<string, string[]>();
  if (!COMPOUNDING.has(language)) return { heads, tails };
  for (const word of words) {
    if (word.length < SHARED) continue;
    for (const stem of stemsIn(word, endings))
      for (const link of LINKS) if (!heads.has(stem + link)) heads.set(stem + link, word);
    for (const link of LINKS) {
      heads.set(word + link, word);
      if (link !== '' && word.endsWith(link)) heads.set(word.slice(0, -link.length), word);
    }
    addToList(tails, word.slice(0, SHARED), word);
  }
  return { heads, tails };
}

/** The words that a compound consists of: "Statistikkurs" of "Kurs" and "Statistik"; null if it doesn't. */
export function partsOf(compound: string, { heads, tails }: CompoundIndex, lexicon: Lexicon): string[] | null {
  if (!COMPOUNDING.has(lexicon.language) || compound.length < 8) return null;
  for (let at = 4; at <= compound.length - SHARED; at += 1) {
    const first = heads.get(compound.slice(0, at));
    if (first === undefined || first === compound) continue;
    const tail = compound.slice(at);
    const second = (tails.get(tail.slice(0, SHARED)) ?? []).find(
      (word) => word !== first && isAkin(word, tail, lexicon),
    );
    if (second !== undefined) return [first, second];
  }
  return null;
}
