import { currencyCodeOf, currencySymbolOf, currencyWordOf } from './currencies.ts';
import type { Decimal } from './decimal.ts';
import { add, decimalOf, scale } from './decimal.ts';
import type { Language } from './language.ts';
import { qualifierAfter } from './qualifiers.ts';
import type { Qualifier } from './quantity.ts';
import { CJK_SCALES, gluedScaleOf, scaleOf } from './scale-words.ts';
import { keyAt, textAt, type Token } from './tokens.ts';
import type { Unit } from './units.ts';
import { isPer, LONGEST_UNIT, rateAdverbOf, rateOf, unitOf } from './units.ts';

export interface Tail {
  value: Decimal;
  scale: number;
  currency: string | null;
  unit: Unit | null;
  rate: string | null;
  qualifier: Qualifier | null;
  next: number;
}

const SMALL = new Set('and or of in to for with by on at from per und de et e y en'.split(' '));
const LENGTHS = new Set('long wide tall high deep'.split(' '));

function currencyAt(tokens: Token[], at: number): { code: string; next: number } | null {
  const token = tokens[at];
  if (!token) return null;
  const simple = currencySymbolOf(token.text) ?? currencyCodeOf(token.text) ?? currencyWordOf(token.key);
  if (simple) {
    // "1.2M $" ends here, but in "5 $3M" the symbol belongs to the next number.
    const following = tokens[at + 1];
    if (currencySymbolOf(token.text) && token.spaced && following?.type === 'digits' && !following.spaced) return null;
    return { code: simple, next: at + 1 };
  }
  // "US dollars", "Canadian dollars", "美元", "ユーロ".
  const second = tokens[at + 1];
  if (second && ['dollar', 'dollars'].includes(second.key)) {
    const code = { us: 'usd', canadian: 'cad', australian: 'aud', singapore: 'sgd' }[token.key];
    if (code) return { code, next: at + 2 };
  }
  if (token.key === 'us' && second?.text === '-' && ['dollar', 'dollars'].includes(keyAt(tokens, at + 2)))
    return { code: 'usd', next: at + 3 };
  for (let length = 3; length >= 2 && token.type === 'cjk'; length--) {
    const code = currencyWordOf(joined(tokens, at, at + length));
    if (code) return { code, next: at + length };
  }
  return null;
}

function joined(tokens: Token[], from: number, to: number, by: 'text' | 'key' = 'key'): string {
  let text = '';
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token) text += (token.spaced && index > from ? ' ' : '') + token[by];
  }
  return text;
}

function scaleAt(tokens: Token[], at: number, tail: Tail, language: Language | null): number | null {
  const token = tokens[at];
  if (!token || token.type !== 'word') return null;
  const money = tail.currency !== null || currencyAt(tokens, at + 1) !== null;
  if (tail.currency === 'inr' && token.text === 'L') return 5;
  if (!token.spaced || (money && token.text.length <= 2 && gluedScaleOf(token.text) !== null)) {
    const glued = gluedScaleOf(token.text);
    if (token.text === 'b' && !money) return null;
    if (token.text === 'm' && !money) {
      const noun = tokens[at + 1];
      if (noun?.type !== 'word' || !noun.spaced || SMALL.has(noun.key) || LENGTHS.has(noun.key)) return null;
    }
    if (glued !== null) return glued;
  }
  if (token.key === 'mm' && token.text !== 'MM' && !money) return null;
  if ((token.key === 'mi' || token.key === 'bi') && language !== 'pt') return null;
  if ((token.key === 'mille' || token.key === 'mila') && language !== 'fr' && language !== 'it') return null;
  return scaleOf(token.key, language);
}

/** `3万5千`, `1億2000万`: adjacent scales multiply; a number after a scale is added. */
function readCjkScales(tokens: Token[], tail: Tail): void {
  let total: Decimal | null = null;
  let current = tail.value;
  for (;;) {
    let exponent = 0;
    while (Object.hasOwn(CJK_SCALES, textAt(tokens, tail.next))) {
      exponent += CJK_SCALES[textAt(tokens, tail.next)] ?? 0;
      tail.next++;
    }
    if (exponent === 0) break;
    tail.scale += exponent;
    const scaled = scale(current, exponent);
    total = total ? add(total, scaled) : scaled;
    const more = tokens[tail.next];
    if (more?.type !== 'digits' || more.spaced || !Object.hasOwn(CJK_SCALES, textAt(tokens, tail.next + 1))) break;
    current = decimalOf(more.text);
    tail.next++;
  }
  if (total) tail.value = total;
}

function readScales(tokens: Token[], tail: Tail, language: Language | null): void {
  readCjkScales(tokens, tail);
  // "Mil millones" and "lakh crore" have two scales; more than three is not common.
  for (let count = 0; count < 3; count++) {
    const joiner = isJoiner(tokens, tail.next) ? 1 : 0;
    const exponent = scaleAt(tokens, tail.next + joiner, tail, language);
    if (exponent === null) return;
    tail.value = scale(tail.value, exponent);
    tail.scale += exponent;
    tail.next += 1 + joiner;
    const dot = tokens[tail.next];
    if (dot?.text === '.' && !dot.spaced && tokens[tail.next + 1]?.spaced) {
      const abbreviation = keyAt(tokens, tail.next - 1);
      if (['mio', 'mrd', 'tsd', 'mill', 'md', 'mln', 'cr'].includes(abbreviation)) tail.next++;
    }
  }
}

/** The hyphen in "5-year" and "10-million". */
function isJoiner(tokens: Token[], at: number): boolean {
  const hyphen = tokens[at];
  const word = tokens[at + 1];
  return hyphen?.text === '-' && !hyphen.spaced && word?.type === 'word' && !word.spaced;
}

/** Skips the particle in "millions d'euros" and "millones de dólares". */
function skipParticle(tokens: Token[], at: number): number {
  const token = tokens[at];
  if (!token || !['de', 'd', 'di', 'of', 'du'].includes(token.key)) return at;
  return tokens[at + 1]?.text === "'" ? at + 2 : at + 1;
}

function unitAt(tokens: Token[], at: number, language: Language | null): { unit: Unit; next: number } | null {
  let best: { unit: Unit; next: number } | null = null;
  let text = '';
  let key = '';
  for (let index = at; index < at + LONGEST_UNIT; index++) {
    const token = tokens[index];
    if (!token) break;
    const space = token.spaced && index > at ? ' ' : '';
    text += space + token.text;
    key += space + token.key;
    const unit = unitOf(text, key);
    const next = tokens[index + 1];
    // A unit is a whole word: "5 mCloud" has none. "5G" and "3D" are names.
    const whole = token.type !== 'word' || next?.type !== 'digits' || next.spaced;
    const oneCapital = text.length === 1 && text !== text.toLowerCase() && text !== 'X';
    if (unit && whole && !oneCapital && !isOtherWord(key, { token, next, language })) best = { unit, next: index + 1 };
  }
  return best;
}

/** Units of one language that are stop words in another: "5 an hour", "8 pt", "5 l'an". */
function isOtherWord(
  key: string,
  { token, next, language }: { token: Token; next: Token | undefined; language: Language | null },
): boolean {
  if (['an', 'mes', 'ora', 'ore', 'mal', 'dia', 'ton'].includes(key))
    return language === 'en' || (language === null && key === 'an');
  if (!token.spaced || language === null || language === 'en') return false;
  if (['t', 'l', 'g'].includes(key)) return /^['’]$/u.test(next?.text ?? '');
  return ['y', 'a', 'mo'].includes(key);
}

const NOT_A_RATE_AFTER = new Set('in for of after within over during'.split(' '));

/** Finds the rate in "500 orders per day", "$5K/month", "10,000 weekly visits", with up to three tokens in between. */
export function rateAt(tokens: Token[], at: number): string | null {
  for (let index = at; index < at + 4; index++) {
    const token = tokens[index];
    if (!token || token.type === 'digits' || token.type === 'cjk') return null;
    const adverb = rateAdverbOf(token.key);
    if (adverb) return adverb;
    if (isPer(token.key) && !NOT_A_RATE_AFTER.has(keyAt(tokens, index - 1))) {
      const rate = rateOf(keyAt(tokens, index + 1));
      if (rate) return rate;
    }
    if (token.type === 'mark' && token.text !== '/' && token.text !== '-') return null;
  }
  return null;
}

/** Reads what follows a number: scale, currency or unit, qualifier, rate. */
export function readTail(
  tokens: Token[],
  at: number,
  given: { value: Decimal; currency: string | null; language: Language | null },
): Tail {
  const tail: Tail = {
    value: given.value,
    scale: 0,
    currency: given.currency,
    unit: null,
    rate: null,
    qualifier: null,
    next: at,
  };
  readScales(tokens, tail, given.language);
  readHedge(tokens, tail);
  const joiner = isJoiner(tokens, tail.next) ? 1 : 0;
  const place = (tail.scale > 0 ? skipParticle(tokens, tail.next) : tail.next) + joiner;
  const currency = currencyAt(tokens, place);
  if (currency && (tail.currency === null || tail.currency === 'usd' || tail.currency === currency.code)) {
    tail.currency = currency.code;
    tail.next = currency.next;
  } else if (tail.currency === null) {
    const found = unitAt(tokens, place, given.language);
    if (found) {
      tail.unit = found.unit;
      tail.next = found.next;
    }
  }
  readHedge(tokens, tail);
  tail.rate = rateAt(tokens, tail.next);
  return tail;
}

function readHedge(tokens: Token[], tail: Tail): void {
  const hedge = qualifierAfter(tokens, tail.next);
  if (!hedge || tail.qualifier) return;
  tail.qualifier = hedge.qualifier;
  tail.next = hedge.next;
}
