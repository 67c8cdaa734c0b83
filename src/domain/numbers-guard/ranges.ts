import type { Amount } from './amount.ts';
import { scale } from './decimal.ts';
import { toNumber } from './decimal.ts';
import type { ReadQuantity } from './quantity.ts';
import { keyAt, type Token } from './tokens.ts';

const DASHES = new Set(['-', '–', '~', '→', '>']);
const TO = new Set('to para bis a à au tot naar auf ad until through →'.split(' '));
const AND = new Set('and und et y e en'.split(' '));
const BETWEEN = new Set('between zwischen entre tra fra tussen'.split(' '));
const FROM = new Set('from von de da dal van desde du vom'.split(' '));

const BY = new Set('by um'.split(' '));
/** Words before the end of a change without a start: "to" or "auf" before a share or an amount of money. */
const ALONE_TO = new Set('to auf'.split(' '));
const CHANGING = new Set(['percent', 'percentage_points', 'basis_points', 'times']);

/** "Cut by 90%" and "cut to 90%" differ. There may be a qualifier before the number. */
function roleAlone(tokens: Token[], amount: Amount): ReadQuantity['role'] {
  if (amount.currency === null && !CHANGING.has(amount.unit?.name ?? '')) return null;
  for (let at = amount.start - 1; at >= 0 && at >= amount.start - 3; at--) {
    const token = tokens[at];
    if (token?.type !== 'word') return null;
    if (BY.has(token.key)) return 'by';
    if (ALONE_TO.has(token.key)) return tokens[at - 1]?.key === 'up' ? null : 'to';
  }
  return null;
}

type Link = 'dash' | 'to' | 'and' | null;

function linkBetween(tokens: Token[], a: Amount, b: Amount): Link {
  const between = tokens.slice(a.end, Math.min(b.start, a.end + 3));
  const words = between.map((token) => token.key);
  if (b.start - a.end !== words.length) return null;
  const text = words.join('');
  if (words.length <= 2 && (DASHES.has(text) || text === '->' || text === '=>')) return 'dash';
  if (words.length === 1 && TO.has(text)) return (text === 'a' || text === 'para') && !hasFrom(tokens, a) ? null : 'to';
  if (words.length === 1 && AND.has(text) && precededBy(tokens, a, BETWEEN)) return 'and';
  return null;
}

/** Whether one of the words is among the three tokens before the amount. */
function precededBy(tokens: Token[], amount: Amount, words: Set<string>): boolean {
  return tokens.slice(Math.max(0, amount.start - 3), amount.start).some((token) => words.has(token.key));
}

const hasFrom = (tokens: Token[], amount: Amount) => precededBy(tokens, amount, FROM);
const isBare = (amount: Amount) => amount.unit === null && amount.currency === null && amount.value !== null;

/** In "5-10K", "€1-2 million" and "from 5 to 10 days", scale, currency and unit apply to both numbers. */
function lend(a: Amount, b: Amount, link: Link): Amount[] {
  if (!link || !a.value || !b.value) return [a, b];
  const first = { ...a };
  const second = { ...b };
  // "From 500 to 2K" is an increase; "5 to 10K" means thousands on both ends.
  const inThousands = a.scale === 0 && b.scale > 0 && toNumber(a.value) < toNumber(scale(b.value, -b.scale));
  const sameMoney = isBare(a) || a.currency === b.currency || isBare(b);
  if (inThousands && sameMoney) {
    first.value = scale(a.value, b.scale);
    first.scale = b.scale;
  }
  if (isBare(a) && b.unit?.name !== 'ordinal') {
    first.unit = b.unit;
    first.currency = b.currency;
  } else if (isBare(b) && a.currency !== null) second.currency = a.currency;
  return [first, second];
}

/** Copies units between the ends of ranges and determines the role of each number in a change ("from 12 to 5"). */
export function joinRanges(tokens: Token[], given: Amount[]): { amounts: Amount[]; roles: ReadQuantity['role'][] } {
  const amounts = [...given];
  const roles: ReadQuantity['role'][] = given.map(() => null);
  for (let index = 0; index + 1 < amounts.length; index++) {
    const a = amounts[index];
    const b = amounts[index + 1];
    if (!a || !b) continue;
    const link = linkBetween(tokens, a, b);
    const [first, second] = lend(a, b, link);
    if (first && second) amounts.splice(index, 2, first, second);
    if (b.start - a.end > 4) continue;
    const startsAt = (one: Amount, words: Set<string>) => words.has(keyAt(tokens, one.start - 1));
    const arrow =
      link === 'dash' && tokens.slice(a.end, b.start).some((token) => token.text === '→' || token.text === '>');
    if ((startsAt(a, FROM) && startsAt(b, TO)) || arrow) {
      roles[index] = 'from';
      roles[index + 1] = 'to';
    } else if (startsAt(a, TO) && startsAt(b, FROM)) {
      roles[index] = 'to';
      roles[index + 1] = 'from';
    }
  }
  for (const [index, amount] of amounts.entries()) roles[index] ??= roleAlone(tokens, amount);
  return { amounts, roles };
}
