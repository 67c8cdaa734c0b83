import { addToList } from '../text/add-to-list.ts';
import { isActionOf } from './arabic-verbs.ts';
import { type Lexicon, stemsIn } from './compile-words.ts';
import { isOneKoreanVerb } from './korean-verbs.ts';
import { regularForm } from './strong-verbs.ts';
import { isSynonym } from './synonyms.ts';

/** Fewest letters that forms of one word share. */
const SHARED = 3;
const isHangul = (text: string) => /\p{Script=Hangul}/u.test(text);

/** Whether two words are forms of one: "migrated" and "migration", but not "contract" and "contractor". */
export function isAkin(a: string, b: string, lexicon: Lexicon): boolean {
  if (a === b) return true;
  if (lexicon.language === 'ar')
    return bareArabic(a) === bareArabic(b) || endsAlike(stripArabic(a), stripArabic(b), lexicon) || isActionOf(a, b);
  if (endsAlike(a, b, lexicon)) return true;
  if (isHangul(a) && (isOneSyllable(a, b) || isOneKoreanVerb(a, b))) return true;
  if (lexicon.language === 'en' && endsAlike(americanSpelling(a), americanSpelling(b), lexicon)) return true;
  if (lexicon.language === 'pl' && endsAlike(withoutPerfective(a), withoutPerfective(b), lexicon)) return true;
  const [formA, formB] = [regularForm(a, lexicon.language), regularForm(b, lexicon.language)];
  // "Led" is a form of what begins like "lead", and "leases" does not.
  const isForm = (form: string, word: string) =>
    (lexicon.language !== 'en' || word.startsWith(form)) && endsAlike(form, word, lexicon);
  if (formA !== a && (isForm(formA, b) || endsAlike(formA, formB, lexicon))) return true;
  if (formB !== b && isForm(formB, a)) return true;
  if (isWorkOf(a, b, lexicon) || isWorkOf(b, a, lexicon)) return true;
  // German participles: "senkte", "gesenkt".
  return (lexicon.language === 'de' || lexicon.language === 'nl') && endsAlike(withoutGe(a), withoutGe(b), lexicon);
}

/** What ends a compound for doing something: "Vereinsarbeit", "vrijwilligerswerk", "봉사활동". */
const WORK: Record<string, RegExp> = {
  de: /(?:arbeit(?:en)?|tatigkeit(?:en)?|aufgaben?)$/u,
  nl: /(?:werk(?:zaamheden)?|activiteit(?:en)?)$/u,
  sv: /(?:arbetet?|arbeten|insatser?)$/u,
  ko: /(?:활동|작업|업무)[을를은는이가의에]?$/u,
};

/** Whether a compound says of a word that it is work: "Volontärarbete" of "Volontär". */
function isWorkOf(compound: string, word: string, lexicon: Lexicon): boolean {
  const end = WORK[lexicon.language];
  if (end === undefined || !end.test(compound)) return false;
  const head = compound.replace(end, '');
  const bare = head.replace(/(?<=\p{L}{4})s$/u, '');
  return (
    head.length >= (isHangul(head) ? 2 : 5) && [head, bare].some((one) => one === word || endsAlike(one, word, lexicon))
  );
}

/** "Harbour", "theatre" and "digitise" as Americans write them. */
const americanSpelling = (word: string) =>
  word
    .replace(/(?<=\p{L}{3})our/u, 'or')
    .replace(/(?<=\p{L}[bcght])re(?=s?$)/u, 'er')
    .replace(/(?<=\p{L}[iy])s(?=(?:e|ed|es|ing|ation|ations|er|ers)$)/u, 'z')
    .replace(/ll(?=(?:ed|ing|er|ers|or|ors)$)/u, 'l')
    .replace(/ogue(?=s?$)/u, 'og')
    .replace(/amme(?=s?$)/u, 'am')
    .replace(/ence(?=s?$)/u, 'ense')
    .replace(/^grey/u, 'gray')
    .replace(/ae(?=\p{L}{3})/u, 'e');

/** Prefixes with which Polish says of a verb that it was done, and nothing else. */
const withoutPerfective = (word: string) => word.replace(/^(?:z|s|za|na|po|u|wy|o)(?=\p{L}{5})/u, '');

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

const bareArabic = (word: string) => stripArabic(word.replace(/^[وف](?=\p{L}{3})/u, ''));

/** Without article, prefixed prepositions and endings of number and gender. */
export const stripArabic = (word: string) =>
  word
    .replace(/^(?:و|ف)?(?:بال|كال|لل|ال)(?=\p{L}{2})/u, '')
    .replace(/^[بل](?=\p{L}{3})|^و(?=\p{L}{4})/u, '')
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
    const second =
      (tails.get(tail.slice(0, SHARED)) ?? []).find((word) => word !== first && isAkin(word, tail, lexicon)) ??
      [...tails.values()].flat().find((word) => word !== first && isSynonym(word, tail, lexicon));
    if (second !== undefined) return [first, second];
  }
  return null;
}

/** Fewest letters of a word that begins a compound. */
const SHORTEST_PART = 4;

/** Whether a compound begins with a form of a word: "Weinlese" with "Wein". */
export function isInCompound(word: string, compound: string, { language, endings }: Lexicon): boolean {
  if (!COMPOUNDING.has(language) || compound.length < word.length + 2) return false;
  return stemsIn(word, endings).some((stem) => stem.length >= SHORTEST_PART && compound.startsWith(stem));
}
