import type { Amount } from './amount.ts';
import { amountOf, ORDINAL, spelled } from './amount.ts';
import { readNumericDate } from './dates.ts';
import { add, decimalOf, divide, scale } from './decimal.ts';
import type { Language } from './language.ts';
import { isOrdinalSuffix } from './ordinal-words.ts';
import type { Numeral } from './read-numeral.ts';
import { readNumeral } from './read-numeral.ts';
import { readTail } from './read-tail.ts';
import type { Token } from './tokens.ts';
import { PERCENT, TIMES } from './units.ts';

const glued = (token: Token | undefined): boolean => token !== undefined && !token.spaced;

/** The end of a run of letters and digits without spaces, which is a name that starts at the previous token. */
export function endOfName(tokens: Token[], at: number): number {
  let index = at;
  for (;;) {
    const token = tokens[index];
    if (!token || token.spaced) return index;
    if (token.type === 'digits' || token.type === 'word') index++;
    else if (token.text === '.' && tokens[index + 1]?.type === 'digits' && glued(tokens[index + 1])) index += 2;
    else return index;
  }
}

export function textOf(tokens: Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token, index) => (token.spaced && index > 0 ? ' ' : '') + token.text)
    .join('');
}

/** `1/2`, `4.8/5`, `24/7`, `3:1`, `1920x1080`: two numbers that belong together. */
function readPair(tokens: Token[], at: number, a: Numeral, language: Language | null): Amount | null {
  const mark = tokens[a.next];
  const second = tokens[a.next + 1];
  if (!mark || second?.type !== 'digits') return null;
  const tight = !mark.spaced && !second.spaced;
  const cross = mark.text === '×' || mark.key === 'x';
  if (!tight && !(cross && mark.spaced && second.spaced)) return null;
  const b = readNumeral(tokens, a.next + 1, { language, money: false });
  if (a.isVersion || b.isVersion) return null;
  if (cross) return spelled('dimensions', `${a.text}x${b.text}`, at, b.next);
  if (mark.text === ':') return spelled('ratio', `${a.text}:${b.text}`, at, b.next);
  if (mark.text !== '/') return null;
  if (a.text === '24' && b.text === '7') return spelled('name', '24/7', at, b.next);
  return fractionOf(a, b, at, b.next);
}

/** Fractions of small integers are shares (1/2 is 50 %). Other pairs ("4.8/5", "2019/20") are compared by spelling. */
export function fractionOf(a: { text: string }, b: { text: string }, start: number, end: number): Amount {
  const whole = /^\d{1,2}$/.test(a.text) && /^\d{1,2}$/.test(b.text);
  const share =
    whole && Number(a.text) < Number(b.text) && Number(b.text) <= 10
      ? divide(decimalOf(a.text), decimalOf(b.text))
      : null;
  if (!share) return spelled('of', `${a.text}/${b.text}`, start, end);
  return amountOf({ value: scale(share, 2), unit: PERCENT, start, end });
}

function readMixed(tokens: Token[], numeral: Numeral): Numeral {
  const [top, slash, bottom] = tokens.slice(numeral.next, numeral.next + 3);
  if (
    !numeral.isInteger ||
    top?.type !== 'digits' ||
    !top.spaced ||
    slash?.text !== '/' ||
    slash.spaced ||
    bottom?.type !== 'digits'
  )
    return numeral;
  const share = divide(decimalOf(top.text.slice(0, 3)), decimalOf(bottom.text.slice(0, 3)));
  if (!share || Number(top.text) >= Number(bottom.text)) return numeral;
  return { ...numeral, value: add(numeral.value, share), next: numeral.next + 3, isInteger: false, text: '' };
}

export interface Prefix {
  currency: string | null;
  /** First token of the whole amount, including sign and currency. */
  start: number;
}

/** Reads the amount whose digits start at token `at`. */
export function readDigits(tokens: Token[], at: number, prefix: Prefix, language: Language | null): Amount {
  if (!prefix.currency) {
    const date = readNumericDate(tokens, at);
    if (date) return spelled('date', date.key, prefix.start, date.next);
  }
  const first = readNumeral(tokens, at, { language, money: prefix.currency !== null || currencyFollows(tokens, at) });
  if (first.isVersion) return spelled('version', first.text, prefix.start, first.next);
  const pair = prefix.currency ? null : readPair(tokens, at, first, language);
  if (pair) return pair;
  const numeral = readMixed(tokens, first);
  const suffix = tokens[numeral.next];

  if (
    glued(suffix) &&
    suffix &&
    numeral.isInteger &&
    isOrdinalSuffix(suffix.key) &&
    !prefix.currency &&
    !isLetter(tokens[numeral.next + 1])
  )
    return amountOf({ value: numeral.value, unit: ORDINAL, start: prefix.start, end: numeral.next + 1 });
  if (suffix?.key === 's' && glued(suffix) && /^(19|20)?\d0$/.test(numeral.text) && !prefix.currency)
    return spelled('decade', numeral.text, prefix.start, numeral.next + 1);

  const tail = readTail(tokens, numeral.next, { value: numeral.value, currency: prefix.currency, language });
  const nothing = tail.next === numeral.next;
  if (nothing && glued(suffix) && suffix?.type === 'word' && first.next === at + 1 && !prefix.currency) {
    const end = endOfName(tokens, numeral.next);
    return spelled('name', textOf(tokens, at, end).toUpperCase(), prefix.start, end);
  }
  if (suffix?.text === '位')
    return amountOf({ value: numeral.value, unit: ORDINAL, start: prefix.start, end: numeral.next + 1 });
  return amountOf({
    value: tail.value,
    unit: tail.unit,
    currency: tail.currency,
    scale: tail.scale,
    rate: tail.rate,
    qualifierAfter: tail.qualifier,
    version: nothing && !numeral.isInteger ? numeral.text : null,
    start: prefix.start,
    end: tail.next,
  });
}

const isLetter = (token: Token | undefined): boolean => token !== undefined && !token.spaced && token.type === 'word';

/** Whether a grouped number at `at` is followed by a currency: "1.200 €". */
function currencyFollows(tokens: Token[], at: number): boolean {
  const after = tokens[at + 3];
  return (
    after !== undefined &&
    ['€', '$', '£', '₹', 'EUR', 'USD', 'GBP', 'CHF', 'INR', 'Euro', 'euros', 'dollars'].includes(after.text)
  );
}

/** `x3`, `×3`. */
export function readTimesPrefix(tokens: Token[], at: number, language: Language | null): Amount {
  const numeral = readNumeral(tokens, at + 1, { language, money: false });
  return amountOf({ value: numeral.value, unit: TIMES, start: at, end: numeral.next });
}
