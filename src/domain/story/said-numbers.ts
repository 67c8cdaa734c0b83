import { DIGITS, parseNumber, WORDS } from '../metrics/parse-number.ts';
import { readMetrics } from '../metrics/read-metrics.ts';
import { foldText } from '../reconcile/fold-text.ts';
import { remembered } from '../text/remembered.ts';
import type { KnownFact } from './known-facts.ts';

interface SaidNumber {
  /** "40 percent", "12 count colleagues"; just the value if the text gives no unit. */
  key: string;
  /** Small numbers without a unit could count anything. */
  isTelling: boolean;
}

const ANY = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\d[.,/:])(?:${DIGITS}|(?:${WORDS})(?:[- ](?:${WORDS}))?)(?![\p{L}\p{N}])`,
  'giu',
);
const LARGE = 1000;

export const numbersSaidIn = remembered((text): SaidNumber[] => {
  const metrics = readMetrics(text).flatMap((one) => [
    { key: numberKey(one), isTelling: true },
    // A large number may be told without its currency or unit, and people under any name.
    ...(one.unit === 'count' && one.value >= LARGE ? [{ key: `${one.value}`, isTelling: true }] : []),
    ...(isPeople(one) ? [{ key: `${one.value} ${PEOPLE}`, isTelling: true }] : []),
  ]);
  // With a unit too: a "14-strong team" is one of 14 analysts.
  const others = [...text.matchAll(ANY)].flatMap(({ 0: written }) => {
    const value = /^(?:19|20)\d\d$/u.test(written) ? null : parseNumber(written, { decimal: false });
    if (value === null || metrics.some(({ key }) => key === `${value}`)) return [];
    return [{ key: `${value}`, isTelling: value >= LARGE || !Number.isInteger(value) }];
  });
  return [...metrics, ...others];
});

/** The facts with this number; if there are several, those that share the most words with the text. */
export function factsWithNumber({ key, isTelling }: SaidNumber, text: string, facts: KnownFact[]): KnownFact[] {
  const having = facts
    .filter((fact) => hasNumber(fact, key))
    .map((fact) => ({ fact, shared: sharedStems(text, fact.text) }))
    .filter(({ shared }) => isTelling || shared > 0);
  const most = Math.max(0, ...having.map(({ shared }) => shared));
  return having.filter(({ shared }) => shared === most).map(({ fact }) => fact);
}

/** Value, unit, and what is counted, if stated. */
export const numberKey = ({ value, unit, label }: { value: number; unit: string; label: string | null }) =>
  [value, unit, unit === 'count' ? foldText(label ?? '') : ''].join(' ').trim();

/** "12" and "12 colleagues" match each other. */
export const isSameNumber = (one: string, other: string) =>
  one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);

export const hasNumber = (fact: KnownFact, key: string) =>
  fact.statements.flatMap(knownNumbersIn).some((one) => isSameNumber(one, key));

const knownNumbersIn = remembered((text) =>
  readMetrics(text).flatMap((one) => [
    numberKey(one),
    ...(isPeople(one) || isProfession(one) ? [`${one.value} ${PEOPLE}`] : []),
  ]),
);

/** The unit of anything that counts people, whatever they are called. */
const PEOPLE = 'people';

interface Counted {
  unit: string;
  label: string | null;
}

const isPeople = ({ unit, label }: Counted) =>
  unit === 'count' &&
  /^(?:people|persons?|staff|employees|colleagues|(?:direct )?reports|heads|folks|team|strong|leute|mitarbeiter\p{L}*|personen|personnes|personas|pessoas|persone|mensen)(?!\p{L})/iu.test(
    label ?? '',
  );

/** "14 analysts", but not "14 documents". */
const isProfession = ({ unit, label }: Counted) =>
  unit === 'count' && /^(?:\p{L}+ )?\p{L}+(?:ers|ors|ists|ysts|ians|ees|ants|(?<!m)ents)(?!\p{L})/iu.test(label ?? '');

/** Number of letters that forms of a word share: "analyst", "analysts". */
const STEM = 5;
const stemsOf = (text: string) =>
  new Set(
    foldText(text)
      .split(' ')
      .filter((word) => word.length > 3 && !/\d/u.test(word))
      .map((word) => word.slice(0, STEM)),
  );

function sharedStems(one: string, other: string): number {
  const stems = stemsOf(other);
  return [...stemsOf(one)].filter((stem) => stems.has(stem)).length;
}

/** Whether two statements are about the same, such as the same line in two documents. */
export const isSameMatter = (one: string, other: string) =>
  2 * sharedStems(one, other) >= Math.max(1, stemsOf(one).size);
