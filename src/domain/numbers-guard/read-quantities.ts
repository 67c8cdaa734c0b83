import type { Amount } from './amount.ts';
import { ORDINAL, spelled } from './amount.ts';
import { PHRASE_LENGTH } from './counted-noun.ts';
import { canonical, fromInteger, negate, scale, times, toNumber } from './decimal.ts';
import { foldText } from './fold.ts';
import type { Language } from './language.ts';
import { languageOf } from './language.ts';
import { qualifierBefore } from './qualifiers.ts';
import type { Qualifier, ReadQuantity } from './quantity.ts';
import { readCjk } from './read-cjk.ts';
import { fractionOf, readDigits } from './read-digits.ts';
import { prefixBefore, readName } from './read-names.ts';
import { readWords } from './read-words.ts';
import { joinRanges } from './ranges.ts';
import type { Token } from './tokens.ts';
import { tokenize } from './tokens.ts';
import { COUNT } from './units.ts';

export interface ReadText {
  quantities: ReadQuantity[];
  language: Language | null;
  /** The words of the text, as written. */
  words: string[];
}

/** Before durations and small counts, words such as "over" may mean "during" or "across" and not qualify the number. */
function mayBeOpen(amount: Amount): boolean {
  const time = amount.unit?.base === 'seconds' || amount.unit?.base === 'days' || amount.unit?.base === 'months';
  return (
    time || (amount.unit === null && amount.currency === null && amount.value !== null && toNumber(amount.value) < 10)
  );
}

function readAt(tokens: Token[], at: number, from: number, language: Language | null): Amount | null {
  const token = tokens[at];
  if (token?.type === 'digits') {
    const prefix = prefixBefore(tokens, at, from);
    const amount = readDigits(tokens, at, prefix, language);
    const signed = prefix.negative && amount.value ? { ...amount, value: negate(amount.value) } : amount;
    return asOrdinal(tokens, { ...signed, start: prefix.start });
  }
  if (token?.type === 'cjk') return readCjk(tokens, at, language);
  if (token?.type !== 'word') return null;
  const found = readName(tokens, at, language) ?? readWords(tokens, at, language);
  if (!found?.value) return found;
  const prefix = prefixBefore(tokens, at, from);
  return prefix.negative ? { ...found, value: negate(found.value), start: prefix.start } : found;
}

/** "#1", "No. 1", "number 1", "第1" are ranks, not counts. */
function asOrdinal(tokens: Token[], amount: Amount): Amount {
  if (amount.unit !== null || amount.currency !== null || amount.scale > 0) return amount;
  const before = tokens[amount.start - 1];
  const further = tokens[amount.start - 2];
  const hash = before && !tokens[amount.start]?.spaced && (before.text === '#' || before.text === '第');
  const numero = before?.text === '.' && !before.spaced && ['no', 'nr'].includes(further?.key ?? '');
  if (hash) return { ...amount, unit: ORDINAL, start: amount.start - 1 };
  if (numero) return { ...amount, unit: ORDINAL, start: amount.start - 2 };
  return before?.key === 'number' ? { ...amount, unit: ORDINAL, start: amount.start - 1 } : amount;
}

/** Joins "4.8 out of 5" and "3 von 5" into the same amounts as "4.8/5" and "3/5". */
function joinShares(tokens: Token[], amounts: Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const before = joined.at(-1);
    const between = before ? tokens.slice(before.end, amount.start).slice(0, 3) : [];
    const words = between.map((token) => token.key).join(' ');
    const bare = before && isBare(before) && isBare(amount);
    const of =
      words === 'out of' ||
      ((words === 'von' || words === 'sur' || words === 'su') && tokens[amount.start]?.type === 'digits');
    if (bare && of && before.value && amount.value) {
      const texts = [before, amount].map((one) => ({ text: one.version ?? canonicalText(one) }));
      joined[joined.length - 1] = fractionOf(
        texts[0] ?? { text: '' },
        texts[1] ?? { text: '' },
        before.start,
        amount.end,
      );
    } else if (bare && words === '- to -' && before.value && amount.value) {
      joined[joined.length - 1] = spelled(
        'ratio',
        `${canonicalText(before)}:${canonicalText(amount)}`,
        before.start,
        amount.end,
      );
    } else joined.push(amount);
  }
  return joined;
}

const isBare = (amount: Amount): boolean =>
  amount.unit === null && amount.currency === null && amount.scale === 0 && amount.value !== null;
const canonicalText = (amount: Amount): string => String(amount.value ? toNumber(amount.value) : '');

function keyOfAmount(amount: Amount): string {
  const unit = amount.unit ?? COUNT;
  if (amount.spelling !== null) return `${unit.base}:${amount.spelling}`;
  if (!amount.value) return '';
  if (amount.currency) return `${amount.currency}:${canonical(amount.value)}`;
  return `${unit.base}:${canonical(scale(times(amount.value, fromInteger(unit.factor)), unit.exponent))}`;
}

const SKIPPED = new Set('of in the our new more other per a an de der des van di'.split(' '));

/** What a number counts: the next word that is not a stop word, without plural ending. */
function nounAfter(tokens: Token[], at: number): string {
  for (const token of tokens.slice(at, at + 3)) {
    if (token.type !== 'word') return '';
    if (!SKIPPED.has(token.key)) return token.key.length > 3 ? token.key.replace(/(?:en|s)$/, '') : token.key;
  }
  return '';
}

/** The words after a number up to the next punctuation mark; hyphens within words don't count. */
function phraseAfter(tokens: Token[], at: number): string[] {
  const words: string[] = [];
  for (let index = at; words.length < PHRASE_LENGTH; index += 1) {
    const token = tokens[index];
    if (token?.type === 'word') words.push(token.text);
    else if (!(token?.text === '-' && !token.spaced && tokens[index + 1]?.spaced === false)) break;
  }
  return words;
}

function finish(text: string, tokens: Token[], amount: Amount, role: ReadQuantity['role']): ReadQuantity {
  const start = tokens[amount.start]?.start ?? 0;
  const end = tokens[amount.end - 1]?.end ?? start;
  const hedge: Qualifier = amount.qualifierAfter ?? qualifierBefore(tokens, amount.start, mayBeOpen(amount));
  return {
    value: amount.value ? toNumber(amount.value) : null,
    unit: amount.currency ?? (amount.unit ?? COUNT).name,
    text: text.slice(start, end),
    key: keyOfAmount(amount),
    qualifier: amount.spelling === null ? hedge : 'exact',
    rate: amount.rate,
    role,
    noun: nounAfter(tokens, amount.end),
    phrase: phraseAfter(tokens, amount.end),
    necessity: amount.necessity,
    version: amount.version,
  };
}

/**
 * Reads all numbers of a statement, and the names and dates that contain one. Linear in the length of the text.
 * `fallback` is the language for ambiguous spellings (`1.200`) when the text's own language is unknown; `known` is its language if the
 * caller can tell.
 */
export function readQuantities(
  statement: string,
  fallback: Language | null = null,
  known: Language | null = null,
): ReadText {
  const text = foldText(statement);
  const tokens = tokenize(text);
  const own = known ?? languageOf(tokens);
  const language = own ?? fallback;
  const found: Amount[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length;) {
    const amount = readAt(tokens, at, from, language);
    if (amount) found.push(amount);
    at = amount ? Math.max(amount.end, at + 1) : at + 1;
    if (amount) from = at;
  }
  const shared = joinShares(tokens, found);
  const { amounts, roles } = joinRanges(tokens, shared);
  return {
    quantities: amounts.map((amount, index) => finish(text, tokens, amount, roles[index] ?? null)),
    language: own,
    words: tokens.filter(({ type }) => type === 'word').map(({ text }) => text),
  };
}
