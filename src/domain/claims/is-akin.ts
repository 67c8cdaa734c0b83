import type { Lexicon } from './compile-words.ts';

/** Fewest letters that forms of one word share. */
const SHARED = 3;
const isHangul = (text: string) => /\p{Script=Hangul}/u.test(text);

/** Whether two words are forms of one: "migrated" and "migration", but not "contract" and "contractor". */
export function isAkin(a: string, b: string, lexicon: Lexicon): boolean {
  if (a === b) return true;
  if (lexicon.language === 'ar')
    return stripArabic(a) === stripArabic(b) || endsAlike(stripArabic(a), stripArabic(b), lexicon);
  if (endsAlike(a, b, lexicon)) return true;
  // German participles: "senkte", "gesenkt".
  return (lexicon.language === 'de' || lexicon.language === 'nl') && endsAlike(withoutGe(a), withoutGe(b), lexicon);
}

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

const stripArabic = (word: string) =>
  word
    .replace(/^(?:و|ف)?(?:بال|كال|لل|ال)(?=\p{L}{3})/u, '')
    .replace(/^[بلو](?=\p{L}{4})/u, '')
    .replace(/(?<=\p{L}{3})(?:ا|ه|ات|ين|ون|تي|ي)$/u, '');

const LINKS = ['', 's', 'es', 'n', 'en', 'e', '-'];

/** Whether a compound consists of words of the other text, and of which: "Statistikkurs" of "Kurs" and "Statistik". */
export function partsOf(compound: string, words: readonly string[], lexicon: Lexicon): string[] | null {
  if (!['de', 'nl', 'sv'].includes(lexicon.language) || compound.length < 8) return null;
  for (let at = 4; at <= compound.length - 3; at += 1) {
    const [head, tail] = [compound.slice(0, at), compound.slice(at)];
    const first = words.find((word) =>
      LINKS.some((link) => (word.length > 2 && `${word}${link}` === head) || word === `${head}${link}`),
    );
    const second = words.find((word) => word !== first && word.length > 2 && isAkin(word, tail, lexicon));
    if (first !== undefined && second !== undefined) return [first, second];
  }
  return null;
}
