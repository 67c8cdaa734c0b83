import { areForms } from './nicknames.ts';

/** Titles and degrees; particles and generations, which names are written with or without. */
const NO_NAMES = new Set(
  (
    'dr prof professor mr mrs ms miss sir dame herr frau mag ing dipl med phd md msc bsc mba ma ba jd esq cpa rn llm bba pmp ' +
    'jr sr ii iii iv junior senior von van der den de da di del della dos das do du la le el al bin bint ibn ben abu zu zur ' +
    'ter ten y e und and'
  ).split(' '),
);

/** Family names that usually come first. */
const FAMILY_FIRST = new Set(
  (
    'kim lee park choi jung jeong kang cho yoon jang lim han wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo ' +
    'lin he gao luo nguyen tran pham phan vo vu dang bui do ngo mao deng xi'
  ).split(' '),
);

/** Whether two names belong to the same person. `unknown`: can't be compared, such as different scripts. */
export type NameVerdict = 'same' | 'unknown' | 'different';

/**
 * Compares two names of people. Order, initials, second names, short forms, accents, spelling and a changed family name
 * make no difference; the same family name with different given names does.
 */
export function compareNames(a: string, b: string): NameVerdict {
  const [ours, theirs] = [partsOf(a), partsOf(b)];
  if (ours.length === 0 || theirs.length === 0) return 'unknown';
  if (scriptOf(ours.join('')) !== scriptOf(theirs.join(''))) return 'unknown';
  const [short, long] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
  if (short.join('') === long.join('')) return 'same';
  // Without a space between family and given name.
  if (scriptOf(short.join('')) === 'east') return long.join('').includes(short.join('')) ? 'same' : 'different';
  const pairs = matched(short, long);
  if (pairs.length === short.length) return 'same';
  return pairs.some((pair) => isGiven(pair, short, long)) ? 'unknown' : 'different';
}

interface Pair {
  short: number;
  long: number;
}

/** One to one, most certain first. */
function matched(short: string[], long: string[]): Pair[] {
  const pairs: Pair[] = [];
  for (const isAlike of [(a: string, b: string) => a === b, isForm, isInitial])
    short.forEach((part, i) => {
      if (pairs.some((pair) => pair.short === i)) return;
      const j = long.findIndex((other, at) => !pairs.some((pair) => pair.long === at) && isAlike(part, other));
      if (j >= 0) pairs.push({ short: i, long: j });
    });
  return pairs;
}

/** A common part that is not the family name in both: the other part may have changed by marriage. */
function isGiven({ short: i, long: j }: Pair, short: string[], long: string[]): boolean {
  const [part, other] = [short[i] ?? '', long[j] ?? ''];
  if (part.length < 2 || other.length < 2) return false;
  const isFamily = (parts: string[], at: number) =>
    FAMILY_FIRST.has(parts[0] ?? '') ? at === 0 : at === parts.length - 1 && parts.length > 1;
  return !(isFamily(short, i) && isFamily(long, j));
}

function isForm(a: string, b: string): boolean {
  if (areForms(a, b)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 3 && long.startsWith(short)) return true;
  // Bernie, Jimmy, Anita: the name comes before the ending.
  const stem = short.replace(/(?:ie|y|i|ito|ita|inho|inha|chen)$/u, '');
  if (stem.length >= 4 && long.startsWith(stem)) return true;
  return short.length >= 4 && (isOneEdit(short, long) || skeleton(short) === skeleton(long));
}

const isInitial = (a: string, b: string) => (a.length === 1 || b.length === 1) && a[0] === b[0];

/** A typo, or one letter more or less. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a.length < 5) return false;
  let at = 0;
  while (a[at] === b[at] && at < a.length) at += 1;
  return a.slice(at + 1) === b.slice(at + 1) || a.slice(at) === b.slice(at + 1);
}

/** Consonants as they sound: Yevgeny and Evgenij, Schmidt and Schmitt. */
function skeleton(name: string): string {
  const sounds = name
    .replace(/sch|sh|sz|ch|tsch|cz/g, 's')
    .replace(/ph/g, 'f')
    .replace(/ck|kh|q|c/g, 'k')
    .replace(/dt|th|tt/g, 't')
    .replace(/w/g, 'v')
    .replace(/z|x/g, 's')
    .replace(/[aeiouyjh]/g, '')
    .replace(/(.)\1+/g, '$1');
  return sounds.length >= 3 ? sounds : name;
}

/** Folded words of a name, without titles and the like. */
function partsOf(name: string): string[] {
  const folded = name
    .replace(/\(.*?\)|["“”„].*?["“”]/gu, ' ')
    .replace(/,.*$/u, (rest) => (/^,\s*\p{L}+\s*$/u.test(rest) ? rest : ''))
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ı', 'i')
    .replace(/['’`.]/gu, (mark) => (mark === '.' ? ' ' : ''));
  const parts = folded.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  const names = parts.filter((part) => !NO_NAMES.has(part));
  return names.length > 0 ? withGivenNameWhole(names) : parts;
}

/** Kim Jong-un: both syllables are one name. */
function withGivenNameWhole(names: string[]): string[] {
  const [first = '', second = '', third = '', ...more] = names;
  if (third === '' || more.length > 0) return names;
  if (FAMILY_FIRST.has(first)) return [first, `${second}${third}`];
  return FAMILY_FIRST.has(third) ? [`${first}${second}`, third] : names;
}

function scriptOf(text: string): string {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)) return 'east';
  return /^[a-z]/u.test(text) ? 'latin' : (/^\p{Script=Cyrillic}/u.test(text) && 'cyrillic') || 'other';
}
