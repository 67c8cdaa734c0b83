import { findDates } from '../dates/find-dates.ts';
import type { ParsedMetric } from '../resume/parsed-resume.ts';
import { labelAfter, labelChanged, labelOf, labelOfMoney } from './find-label.ts';
import { CURRENCIES, NUMBERED_NAMES, SCALES, UNITS, USER_WORDS } from './metric-words.ts';
import { DIGITS, parseNumber, WORDS } from './parse-number.ts';
import { hasEastAsianCharacter } from '../text/east-asian-characters.ts';
import { readCjkMetrics } from './read-cjk-metrics.ts';

/** A number with its scale and unit. Without a unit it may take the one of the other end of its range. */
interface Amount {
  value: number;
  scale: number;
  unit: string | null;
  start: number;
  end: number;
  numberStart: number;
  word: boolean;
}

const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}_#@]|\\d[.,/:])(?:(?<digits>${DIGITS})|(?<word>(?:${WORDS})(?:[- ](?:${WORDS}))?(?!\\p{L})|one(?=\\s(?:million|billion|thousand|hundred)\\b)|(?<=\\b(?:to|from|under|within)\\s)one(?=\\s(?:second|minute|hour|day|week|month|quarter|year)\\b)))`,
  'giu',
);
const BEFORE = CURRENCIES.map(([pattern, code]) => ({
  pattern: new RegExp(`(?<![\\p{L}])(?:${pattern})\\s?$`, 'u'),
  code,
}));
const AFTER_SCALE = SCALES.map(([pattern, factor]) => ({ pattern: new RegExp(`^(?:${pattern})`, 'iu'), factor }));
const AFTER_UNIT = UNITS.map(([pattern, unit, factor]) => ({
  pattern: new RegExp(`^(?:${pattern})`, 'iu'),
  unit,
  factor,
}));
const RANGE = /^\s?(?:[-–—]|to|bis|à|a|and|until|->|→)\s?(?:[$€£¥₹]\s?)?$/u;
const CURRENCY_UNITS = new Set([
  ...CURRENCIES.map(([, code]) => code),
  ...'usd eur gbp inr chf jpy cad aud sek pln brl'.split(' '),
]);

/**
 * Finds the numbers of a statement that say how much, how many or how long. Skips years, dates, versions, numbers in names,
 * ordinals, ratios such as 24/7, and phone numbers. A range yields both ends.
 */
export function readMetrics(statement: string): ParsedMetric[] {
  if (hasEastAsianCharacter(statement)) return readCjkMetrics(statement);
  const excluded = excludedRanges(statement);
  const amounts: Amount[] = [];
  for (const match of statement.matchAll(NUMBER)) {
    const amount = readAmount(statement, match);
    const isExcluded =
      amount && excluded.some(({ start, end, unless }) => match.index >= start && match.index < end && !unless(amount));
    if (amount && !isExcluded && amount.start >= (amounts.at(-1)?.end ?? 0)) amounts.push(amount);
  }
  return shareUnits(statement, amounts).flatMap((amount, index) => {
    const label = labelFor(statement, amount, amounts[index + 1]);
    if (amount.unit === null && isName(statement, amount, label)) return [];
    const { value, scale, start, end } = amount;
    const unit = amount.unit ?? (label && USER_WORDS.test(label) ? 'users' : 'count');
    // Removes floating-point noise: 1.2 * 1e6 must be exactly 1200000.
    return [
      { value: Number((value * scale).toPrecision(12)), unit, label, text: statement.slice(start, end), start, end },
    ];
  });
}

function readAmount(statement: string, match: RegExpMatchArray): Amount | null {
  const written = match[0];
  const numberStart = match.index ?? 0;
  let end = numberStart + written.length;
  const isWord = match.groups?.['digits'] === undefined;
  let scale = 1;
  const scaled = AFTER_SCALE.find(({ pattern }) => pattern.test(statement.slice(end)));
  const currency = BEFORE.find(({ pattern }) => pattern.test(statement.slice(0, numberStart)));
  if (scaled) {
    scale = scaled.factor;
    end += scaled.pattern.exec(statement.slice(end))?.[0].length ?? 0;
  }
  let unit = currency?.code ?? null;
  const found = unit === null ? AFTER_UNIT.find(({ pattern }) => pattern.test(statement.slice(end))) : undefined;
  if (found) {
    unit = found.unit;
    scale *= found.factor;
    end += found.pattern.exec(statement.slice(end))?.[0].length ?? 0;
  }
  const value =
    written.toLowerCase() === 'one' ? 1 : parseNumber(written, { decimal: unit === 'percent' || scaled !== undefined });
  if (value === null) return null;
  const rest = statement.slice(end);
  // Skip ordinals, versions (1.2.3), ratios (24/7), times (9:30) and letters attached to the number (3D, 5G).
  if (!isWord && unit === null && !scaled && /^(?:st|nd|rd|th|er|º|°)(?!\p{L})|^[.,:/]\d|^\p{L}/iu.test(rest))
    return null;
  if (/^\/\d/.test(rest) || /\d[/:]$/.test(statement.slice(0, numberStart))) return null;
  const before = statement.slice(0, numberStart);
  const money = currency ? (currency.pattern.exec(before)?.[0].length ?? 0) : 0;
  const sign =
    /(?<=^|[\s(])[-−+~]$/.exec(before.slice(0, before.length - money)) &&
    /[-−]$/.test(before.slice(0, before.length - money))
      ? 1
      : 0;
  return {
    value: sign === 1 ? -value : value,
    scale,
    unit,
    start: numberStart - money - sign,
    end,
    numberStart,
    word: isWord,
  };
}

/** "$1-2M", "10 to 15%", "from 10 to 50 engineers": copies the scale and unit of one end of a range to the other. */
function shareUnits(statement: string, amounts: Amount[]): Amount[] {
  return amounts.map((amount, index) => {
    const next = amounts[index + 1];
    const previous = amounts[index - 1];
    if (
      next &&
      RANGE.test(statement.slice(amount.end, next.numberStart)) &&
      (amount.unit === null || amount.unit === next.unit || (next.unit === null && CURRENCY_UNITS.has(amount.unit)))
    ) {
      const takesScale = amount.scale === 1 && amount.value < 1000 && next.unit !== 'bytes';
      const sameKind = next.unit === null || CURRENCY_UNITS.has(next.unit) || next.scale === 1;
      return { ...amount, unit: amount.unit ?? next.unit, scale: takesScale && sameKind ? next.scale : amount.scale };
    }
    if (
      previous &&
      amount.unit === null &&
      previous.unit !== null &&
      CURRENCY_UNITS.has(previous.unit) &&
      RANGE.test(statement.slice(previous.end, amount.numberStart))
    )
      return { ...amount, unit: previous.unit };
    return amount;
  });
}

function labelFor(statement: string, amount: Amount, next: Amount | undefined): string | null {
  const before = statement.slice(0, amount.start);
  const after = statement.slice(amount.end);
  if (amount.unit !== null && CURRENCY_UNITS.has(amount.unit))
    return labelOfMoney(after) ?? labelOf(before) ?? labelChanged(before);
  if (amount.unit === 'percent' || amount.unit === 'times') return labelAfter(after) ?? labelChanged(before);
  if (amount.unit !== null) return labelChanged(before);
  const isRange = next && RANGE.test(statement.slice(amount.end, next.numberStart));
  return (isRange ? labelAfter(statement.slice(next.end)) : labelAfter(after)) ?? labelOf(before);
}

/** "X.509", "COVID-19": a number directly after a word with a capital. */
const IN_WORD = /(?<![\p{L}\p{N}])(?=\p{L}*\p{Lu})\p{L}+[.-]$/u;

/** "Java 8", "Fortune 500", "X.509": whether a bare number is part of a name. */
function isName(statement: string, { start, word, scale }: Amount, label: string | null): boolean {
  if (word || scale > 1) return false;
  const before = statement.slice(0, start);
  if (NUMBERED_NAMES.test(before) || IN_WORD.test(before)) return true;
  const capitalised = /(?:^|\s)\p{Lu}[\p{L}\p{N}.+#]*[\s-]$/u.test(before);
  const atStart = /^\P{L}*\p{L}+\s$/u.test(before);
  return capitalised && !atStart && (label === null || /^\p{Lu}/u.test(label));
}

interface ExcludedRange {
  start: number;
  end: number;
  unless: (amount: Amount) => boolean;
}

/** Dates and phone numbers, in which no metrics are read. A year may still be a count: "2000 users", "$2000". */
function excludedRanges(statement: string): ExcludedRange[] {
  const dates = findDates(statement).flatMap(({ kind, start, end }): ExcludedRange[] => {
    if (kind !== 'date') return [];
    const isYear = /^\d{4}$/.test(statement.slice(start, end));
    const counted =
      isYear &&
      /^\+?\s(?:\p{Ll}+\s)?\p{Ll}+s(?!\p{L})/u.test(statement.slice(end)) &&
      !/(?:^|\s)(?:in|since|by|of|from|until|during)\s$/i.test(statement.slice(0, start));
    return [
      {
        start,
        end,
        unless: ({ unit, scale }) => counted || scale > 1 || (isYear && unit !== null && unit !== 'times'),
      },
    ];
  });
  const phones = [...statement.matchAll(/(?:\+\d{1,3}[\s.-]?)?\(?\d{2,4}\)?[\s.-]\d{3,4}[\s.-]\d{3,4}/g)].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      unless: () => false,
    }),
  );
  return [...dates, ...phones];
}
