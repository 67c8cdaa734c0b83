import type { Decimal } from './decimal.ts';
import { decimalOf } from './decimal.ts';
import type { Language } from './language.ts';
import { usesDecimalComma } from './language.ts';
import { textAt, type Token } from './tokens.ts';

export interface Numeral {
  value: Decimal;
  /** Token after the numeral. */
  next: number;
  /** The numeral without digit grouping; as written if it is not a decimal number (`2.4.1`). */
  text: string;
  /** Has more than two dotted parts or is too long to be a quantity, so it is compared by spelling. */
  isVersion: boolean;
  isInteger: boolean;
}

/** Larger grouped numbers don't occur in practice. The limit keeps parsing linear on hostile input. */
const MAX_GROUPS = 8;
const MAX_DIGITS = 40;

interface Group {
  separator: string;
  digits: string;
}

function separatorAt(tokens: Token[], at: number): Group | null {
  const mark = tokens[at];
  const digits = tokens[at + 1];
  if (mark?.type === 'digits' && mark.spaced)
    return mark.text.length === 3 ? { separator: ' ', digits: mark.text } : null;
  if (!mark || mark.spaced || !['.', ',', "'"].includes(mark.text) || digits?.type !== 'digits' || digits.spaced)
    return null;
  return { separator: mark.text, digits: digits.text };
}

const width = (separator: string) => (separator === ' ' ? 1 : 2);

function groupsFrom(tokens: Token[], at: number): Group[] {
  const groups: Group[] = [];
  let index = at + 1;
  while (groups.length < MAX_GROUPS) {
    const group = separatorAt(tokens, index);
    if (!group || (groups[0] && group.separator !== groups[0].separator)) break;
    groups.push(group);
    index += width(group.separator);
  }
  return groups;
}

function isGrouping(first: string, groups: Group[]): boolean {
  if (first.length > 3 || (first.startsWith('0') && first !== '0')) return false;
  if (groups.every((group) => group.digits.length === 3)) return first !== '0' || groups[0]?.separator === ' ';
  // Indian grouping: 12,34,567.
  return (
    groups[0]?.separator === ',' &&
    groups.length > 1 &&
    first.length <= 2 &&
    groups.every((group, index) => group.digits.length === (index === groups.length - 1 ? 3 : 2))
  );
}

export interface NumeralContext {
  language: Language | null;
  /** Money has at most two decimals, so `€1.200` is grouped in every language. */
  money: boolean;
}

/** Reads the number that starts at a digits token. Knows grouping by comma, period, space or apostrophe and both decimal marks. */
export function readNumeral(tokens: Token[], at: number, context: NumeralContext): Numeral {
  const first = textAt(tokens, at);
  const plain = (text: string, next: number): Numeral => ({
    value: decimalOf(first.length > MAX_DIGITS ? '0' : first),
    next,
    text,
    isVersion: first.length > MAX_DIGITS,
    isInteger: true,
  });
  const groups = groupsFrom(tokens, at);
  const separator = groups[0]?.separator;
  if (!separator || first.length > MAX_DIGITS) return plain(first, at + 1);

  const join = (all: Group[]) => first + all.map((group) => group.digits).join('');
  const nextOf = (all: Group[]) => at + 1 + all.length * width(separator);
  const withFraction = (whole: string, next: number): Numeral => {
    const tail = separatorAt(tokens, next);
    const decimal = tail && tail.separator !== separator && ['.', ','].includes(tail.separator) ? tail.digits : '';
    if (decimal === '' || decimal.length > MAX_DIGITS)
      return { value: decimalOf(whole), next, text: whole, isVersion: false, isInteger: true };
    return {
      value: decimalOf(whole, decimal),
      next: next + 2,
      text: `${whole}.${decimal}`,
      isVersion: false,
      isInteger: false,
    };
  };

  if (separator === '.' && groups.length > 1 && !isGrouping(first, groups)) {
    return {
      ...plain([first, ...groups.map((group) => group.digits)].join('.'), nextOf(groups)),
      isVersion: true,
      isInteger: false,
    };
  }
  if (separator === ' ' || separator === "'" || groups.length > 1) {
    if (isGrouping(first, groups)) return withFraction(join(groups), nextOf(groups));
    return plain(first, at + 1);
  }
  const only = groups[0]?.digits ?? '';
  const after = separatorAt(tokens, at + 3);
  const otherMark = after && after.separator !== separator && ['.', ','].includes(after.separator);
  if (isGrouping(first, groups) && (otherMark || isThousands(separator, context)))
    return withFraction(first + only, at + 3);
  if (only.length > MAX_DIGITS) return { ...plain(`${first}.${only}`, at + 3), isVersion: true };
  return { value: decimalOf(first, only), next: at + 3, text: `${first}.${only}`, isVersion: false, isInteger: false };
}

/** Whether a single separator before exactly three digits groups thousands. */
function isThousands(separator: string, context: NumeralContext): boolean {
  return context.money || (separator === '.') === usesDecimalComma(context.language);
}
