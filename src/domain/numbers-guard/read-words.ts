import type { Amount } from './amount.ts';
import { amountOf, ORDINAL, spelled } from './amount.ts';
import type { Decimal } from './decimal.ts';
import { add, decimalOf, divide, fromInteger, scale, times } from './decimal.ts';
import type { Language } from './language.ts';
import { denominatorOf, isDozen, isHalf, multiplierOf, ONE_AND_A_HALF } from './multiplier-words.ts';
import { LONGEST_SPELLING, numberWords } from './number-words.ts';
import { ordinalWordOf } from './ordinal-words.ts';
import { readGermanCompound } from './read-german-compound.ts';
import { readRoman } from './read-roman.ts';
import { rateAt, readTail } from './read-tail.ts';
import { SCALE_NEEDS_NUMBER, scaleOf, VAGUE } from './scale-words.ts';
import { keyAt, type Token } from './tokens.ts';
import { PERCENT, TIMES } from './units.ts';

const ONES = new Set('one uno eins'.split(' '));
const ARTICLES = new Set('a an ein eine einen einer un une una um uma een'.split(' '));
/** Next to these words "one" is a pronoun. */
const PRONOUN_BEFORE = new Set('no any every each some which the this that only as number'.split(' '));
const PRONOUN_AFTER = new Set('of another who that which to'.split(' '));

interface Spelled {
  value: Decimal;
  next: number;
  /** Might be a number or a word of another language; the text's language is unknown. */
  doubtful?: boolean;
}

/** Reads the longest spelling of a number below 1,000 that starts at token `at`. */
function readSpelling(tokens: Token[], at: number, language: Language | null): Spelled | null {
  const first = tokens[at];
  if (first?.type !== 'word') return null;
  const { words, firsts } = numberWords();
  if (!firsts.has(first.key)) return readCompound(first.key, at, language);
  let best: Spelled | null = null;
  let spelling = '';
  let count = 0;
  for (let index = at; count < LONGEST_SPELLING; index++) {
    const token = tokens[index];
    if (!token) break;
    // "Twenty-five" is the same as "twenty five".
    if (token.text === '-' && !token.spaced && index > at) continue;
    if (token.type !== 'word') break;
    spelling += (count > 0 ? ' ' : '') + token.key;
    count++;
    const entry = words.get(spelling);
    if (!entry) continue;
    const foreign =
      language !== null &&
      !entry.languages.includes(language) &&
      !entry.languages.includes('en') &&
      spelling.length < 4;
    const doubtful = entry.needsLanguage && language === null;
    const another = entry.needsLanguage && language !== null && !entry.languages.includes(language);
    if (!foreign && !another) best = { value: fromInteger(entry.value), next: index + 1, doubtful };
  }
  return best;
}

/** Reads thousands and halves in a single word: "zweitausend", "duemila", "tweeduizend", "zweieinhalb". */
function readCompound(key: string, at: number, language: Language | null): Spelled | null {
  if (language === 'en' || key.length > 60) return null;
  const { words } = numberWords();
  const half = key.endsWith('einhalb') ? words.get(key.slice(0, -7)) : undefined;
  if (half) return { value: add(fromInteger(half.value), decimalOf('0', '5')), next: at + 1 };
  for (const stem of ['tausend', 'duizend', 'mila', 'mille']) {
    const split = key.indexOf(stem);
    if (split < 0) continue;
    const before = key.slice(0, split);
    const after = key.slice(split + stem.length);
    const thousands = before === '' || before === 'ein' ? 1 : words.get(before)?.value;
    const rest = after === '' ? 0 : words.get(after.replace(/^und/, ''))?.value;
    if (thousands !== undefined && rest !== undefined && before + after !== '')
      return { value: fromInteger(thousands * 1000 + rest), next: at + 1 };
  }
  return null;
}

/** Reads groups with decreasing scales ("two million five hundred thousand"). Leaves a final scale without a following group to `readTail`. */
function readSpelledNumber(tokens: Token[], at: number, language: Language | null): Spelled | null {
  const start =
    readSpelling(tokens, at, language) ??
    (ONES.has(keyAt(tokens, at)) ? { value: fromInteger(1), next: at + 1 } : null);
  if (!start) return null;
  let total = fromInteger(0);
  let group = start;
  for (let rounds = 0; rounds < 4; rounds++) {
    const exponent = scaleOf(keyAt(tokens, group.next), language);
    if (exponent === null || exponent < 2) break;
    const joiner = ['and', 'y', 'e', 'et', 'und', 'en'].includes(keyAt(tokens, group.next + 1)) ? 1 : 0;
    const following = readSpelling(tokens, group.next + 1 + joiner, language);
    // "Two thousand and three projects" is one number; "two million, three ..." and "two million for five ..." are two.
    if (!following) {
      // The first group's scale is left to `readTail`; a later one ("two million five hundred thousand") applies only to its group.
      if (total.digits === 0n) break;
      return { value: add(total, scale(group.value, exponent)), next: group.next + 1 };
    }
    total = add(total, scale(group.value, exponent));
    group = following;
  }
  return { value: add(total, group.value), next: group.next, doubtful: start.doubtful === true };
}

function withTail(tokens: Token[], found: Spelled, start: number, language: Language | null): Amount {
  const tail = readTail(tokens, found.next, { value: found.value, currency: null, language });
  return amountOf({
    value: tail.value,
    unit: tail.unit,
    currency: tail.currency,
    scale: tail.scale,
    rate: tail.rate,
    qualifierAfter: tail.qualifier,
    start,
    end: tail.next,
  });
}

const OF = new Set('of des de du del di dei degli dell della delle dello van da do das dos'.split(' '));

/** Reads "one third", "three quarters of", "zwei Drittel", "a tenth of". */
function readShare(tokens: Token[], at: number, language: Language | null): Amount | null {
  const first = tokens[at];
  if (!first) return null;
  const article = ARTICLES.has(first.key) || ONES.has(first.key);
  const top = article ? { value: fromInteger(1), next: at + 1 } : readSpelling(tokens, at, language);
  if (!top) return null;
  const place = tokens[top.next]?.text === '-' ? top.next + 1 : top.next;
  const word = keyAt(tokens, place);
  const bottom = denominatorOf(word);
  if (bottom === null || !isShareWord(word, language)) return null;
  // "Quarter" can be a time and "third" a rank. They are shares only before "of" or without a following noun ("by a third.").
  const timeToo = word.startsWith('quarter') || article;
  const following = tokens[place + 1];
  const of = OF.has(following?.key ?? '');
  const alone = !word.startsWith('quarter') && following?.type !== 'word' && following?.text !== '-';
  if (timeToo && language !== 'de' && !of && !alone) return null;
  const share = divide(top.value, fromInteger(bottom));
  return share && amountOf({ value: scale(share, 2), unit: PERCENT, start: at, end: place + 1 });
}

const ENGLISH_SHARES = /^(third|quarter|fourth|fifth|sixth|eighth|tenth)s?$/;
const isShareWord = (word: string, language: Language | null): boolean =>
  ENGLISH_SHARES.test(word) || (language !== null && language !== 'en');

/** Reads "half", "halved", "half a million", "half a dozen", "half an hour". */
function readHalf(tokens: Token[], at: number, language: Language | null): Amount {
  const skip = ARTICLES.has(keyAt(tokens, at + 1)) ? 1 : 0;
  const half = decimalOf('0', '5');
  const place = at + 1 + skip;
  if (isDozen(keyAt(tokens, place))) return amountOf({ value: fromInteger(6), start: at, end: place + 1 });
  const tail = readTail(tokens, place, { value: half, currency: null, language });
  if (tail.scale > 0 || (tail.unit !== null && skip > 0))
    return { ...withTail(tokens, { value: half, next: place }, at, language), start: at };
  return amountOf({ value: fromInteger(50), unit: PERCENT, start: at, end: at + 1 });
}

function readMultiplier(tokens: Token[], at: number): Amount | null {
  const value = multiplierOf(keyAt(tokens, at));
  if (value === null) return null;
  const hyphen = tokens[at + 1]?.text === '-' && !tokens[at + 1]?.spaced;
  const next = keyAt(tokens, at + (hyphen ? 2 : 1));
  if (next === 'digit' || next === 'digits')
    return spelled('name', `${tokens[at]?.key} digit`, at, at + (hyphen ? 3 : 2));
  // "Double-entry" and "triple-A" are not factors.
  if (hyphen) return null;
  // "Twice a day" is a rate; in "doubled weekly sales" the rate belongs to the sales.
  const rate = ['twice', 'thrice', 'zweimal', 'dreimal'].includes(keyAt(tokens, at)) ? rateAt(tokens, at + 1) : null;
  return amountOf({ value: fromInteger(value), unit: TIMES, rate, start: at, end: at + 1 });
}

const ORDINAL_MARKERS = new Set('the a as in our their its his her ranked placed finished came graduated'.split(' '));
const NOT_ORDINAL_AFTER = new Set('party parties class hand name aid-'.split(' '));

const TIME_BEFORE = new Set('per each every one half split last to'.split(' '));
const NO_NOUN = new Set('to only and or in of on at by for with than'.split(' '));

/** "Second" is a rank in "built second product" but a time in "per second". Counts as a rank only between two words. */
function isRank(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.type !== 'word' || after?.type !== 'word' || !after.spaced) return false;
  return !TIME_BEFORE.has(before.key) && !NO_NOUN.has(after.key);
}

function readOrdinal(tokens: Token[], at: number, language: Language | null): Amount | null {
  const word = ordinalWordOf(keyAt(tokens, at), language);
  if (!word) return null;
  const following = tokens[at + 1];
  const after = following?.text === '-' ? tokens[at + 2] : following;
  if (NOT_ORDINAL_AFTER.has(after?.key ?? '') || (following?.text === ',' && at === 0) || tokens[at - 1]?.key === 'at')
    return null;
  if (tokens[at]?.key === 'second' && !ORDINAL_MARKERS.has(keyAt(tokens, at - 1)) && !isRank(tokens, at)) return null;
  return amountOf({
    value: fromInteger(word.value),
    unit: ORDINAL,
    necessity: word.common && language !== 'en' ? 'droppable' : 'required',
    start: at,
    end: at + 1,
  });
}

const FEW = new Set(
  'several few many some einige mehrere quelques plusieurs varios unos algunos varias alguns alcuni enkele'.split(' '),
);

function readVague(tokens: Token[], at: number): Amount | null {
  const key = keyAt(tokens, at);
  const multi = key === 'multi' ? (tokens[at + 1]?.text === '-' ? 2 : 1) : 0;
  const word = multi
    ? tokens[at + multi]?.key
    : key.startsWith('multim') || key.startsWith('multib')
      ? key.slice(5)
      : null;
  if (word === 'million' || word === 'billion')
    return spelled('vague', word === 'million' ? '6' : '9', at, at + Math.max(1, multi + 1));
  const few = FEW.has(keyAt(tokens, at - 1)) ? scaleOf(key, null) : null;
  if (few !== null) return spelled('vague', String(few), at, at + 1);
  return Object.hasOwn(VAGUE, key) ? spelled('vague', String(VAGUE[key]), at, at + 1) : null;
}

/** Reads scale words without a number: "million-dollar", "a thousand". */
function readBareScale(tokens: Token[], at: number, language: Language | null): Amount | null {
  const key = keyAt(tokens, at);
  const exponent = SCALE_NEEDS_NUMBER.has(key) ? null : scaleOf(key, language);
  if (exponent === null || key === 'mil') return null;
  const more = exponent > 2 ? readSpelling(tokens, at + 1, language) : null;
  if (more)
    return withTail(tokens, { value: add(scale(fromInteger(1), exponent), more.value), next: more.next }, at, language);
  return withTail(tokens, { value: fromInteger(1), next: at }, at, language);
}

function readOne(tokens: Token[], at: number, amount: Amount): Amount | null {
  const bare = amount.unit === null && amount.currency === null && amount.scale === 0;
  if (!bare) return amount;
  const pronoun = PRONOUN_BEFORE.has(keyAt(tokens, at - 1)) || PRONOUN_AFTER.has(keyAt(tokens, amount.end));
  return pronoun ? null : { ...amount, necessity: 'droppable' };
}

/** Reads a quantity in words that starts at token `at`; null when there is none. */
export function readWords(tokens: Token[], at: number, language: Language | null): Amount | null {
  const token = tokens[at];
  if (!token) return null;
  const german = readGermanCompound(token.key, at);
  if (german) return german;
  const roman = readRoman(tokens, at);
  if (roman) return roman;
  const share = readShare(tokens, at, language);
  if (share) return share;
  if (token.key === 'number' && ONES.has(keyAt(tokens, at + 1)))
    return amountOf({ value: fromInteger(1), unit: ORDINAL, start: at, end: at + 2 });
  const vague = readVague(tokens, at);
  if (vague) return vague;
  if (isHalf(token.key)) return readHalf(tokens, at, language);
  if (ONE_AND_A_HALF.has(token.key))
    return withTail(tokens, { value: decimalOf('1', '5'), next: at + 1 }, at, language);
  const multiplier = readMultiplier(tokens, at);
  if (multiplier) return multiplier;
  const number = readSpelledNumber(tokens, at, language);
  if (number) {
    const whole = readAndAHalf(tokens, readPoint(tokens, readDozen(tokens, number), language));
    const amount = withTail(tokens, whole, at, language);
    if (number.doubtful) return { ...amount, necessity: 'optional' };
    return ONES.has(token.key) ? readOne(tokens, at, amount) : amount;
  }
  if (isDozen(token.key)) return amountOf({ value: fromInteger(12), start: at, end: at + 1 });
  return readOrdinal(tokens, at, language) ?? readBareScale(tokens, at, language);
}

function readDozen(tokens: Token[], number: Spelled): Spelled {
  return isDozen(keyAt(tokens, number.next))
    ? { value: times(number.value, fromInteger(12)), next: number.next + 1 }
    : number;
}

/** "Two point five". */
function readPoint(tokens: Token[], number: Spelled, language: Language | null): Spelled {
  if (tokens[number.next]?.key !== 'point') return number;
  const digit = ONES.has(keyAt(tokens, number.next + 1))
    ? { value: fromInteger(1), next: number.next + 2 }
    : readSpelling(tokens, number.next + 1, language);
  return digit && digit.value.digits < 10n
    ? { value: add(number.value, scale(digit.value, -1)), next: digit.next }
    : number;
}

/** "One and a half". */
function readAndAHalf(tokens: Token[], number: Spelled): Spelled {
  const [and, a, half] = tokens.slice(number.next, number.next + 3);
  if (and?.key === 'and' && a?.key === 'a' && half?.key === 'half')
    return { value: add(number.value, decimalOf('0', '5')), next: number.next + 3 };
  return number;
}
