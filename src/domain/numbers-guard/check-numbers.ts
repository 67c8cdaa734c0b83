import { addToList } from '../text/add-to-list.ts';
import { swappedNoun } from './counted-noun.ts';
import type { Language } from './language.ts';
import type { Quantity, ReadQuantity } from './quantity.ts';
import { reversedDirection } from './reversed-direction.ts';
import { readQuantities } from './read-quantities.ts';

export type NumbersVerdict = { ok: true } | { ok: false; dropped: Quantity[]; added: Quantity[]; reason: string };

/** Key of numbers that are equal in every respect. */
const exactKey = (one: ReadQuantity) => [one.key, one.qualifier, one.rate, one.role, one.version].join('|');

/** Whether two equal numbers may be one: each the start or the end of a change, or of one version, as far as that is said. */
const mayBeOne = (a: ReadQuantity, b: ReadQuantity): boolean =>
  (a.role === null || b.role === null || a.role === b.role) &&
  (a.version === null || b.version === null || a.version === b.version);

/** Whether two equal numbers don't contradict each other: one may omit something or be ambiguous. */
const compatible = (a: ReadQuantity, b: ReadQuantity): boolean =>
  (a.qualifier === b.qualifier || a.qualifier === 'open' || b.qualifier === 'open') &&
  (a.rate === null || b.rate === null || a.rate === b.rate) &&
  mayBeOne(a, b);

/** Pairs matching numbers one to one and returns the unpaired ones of both sides. */
function pairOff(
  source: ReadQuantity[],
  rewrite: ReadQuantity[],
  keyOf: (one: ReadQuantity) => string,
  matches: (a: ReadQuantity, b: ReadQuantity) => boolean,
): [ReadQuantity[], ReadQuantity[]] {
  const waiting = new Map<string, ReadQuantity[]>();
  for (const one of rewrite.toReversed()) addToList(waiting, keyOf(one), one);
  const left = source.filter((one) => {
    const candidates = waiting.get(keyOf(one)) ?? [];
    const index = candidates.findLastIndex((other) => matches(one, other));
    if (index < 0) return true;
    candidates.splice(index, 1);
    return false;
  });
  const unpaired = new Set([...waiting.values()].flat());
  return [left, rewrite.filter((one) => unpaired.has(one))];
}

/** The unpaired numbers that a rewrite has to keep, and those that it must not add. */
const differencesIn = ([left, extra]: [ReadQuantity[], ReadQuantity[]]) => ({
  dropped: left.filter((one) => one.necessity === 'required'),
  added: extra.filter((one) => one.necessity !== 'optional'),
});

const plain = ({ value, unit, text }: ReadQuantity): Quantity => ({ value, unit, text });
const quote = (quantities: ReadQuantity[]) => quantities.map((one) => `"${one.text}"`).join(', ');

/** Two numbers that were swapped: "14 clients and 3 partners" for "3 clients and 14 partners". */
function swappedNumbers(source: ReadQuantity[], rewrite: ReadQuantity[]): [ReadQuantity, ReadQuantity] | null {
  const pair = (key: string, noun: string) => `${key} ${noun}`;
  const counted = (all: ReadQuantity[]) => all.filter(({ noun, necessity }) => noun !== '' && necessity === 'required');
  const before = new Set(counted(source).map(({ key, noun }) => pair(key, noun)));
  const after = new Map(counted(rewrite).map((one) => [pair(one.key, one.noun), one]));
  const ofNoun = new Map(counted(source).map((one) => [one.noun, one]));
  const ofKey = new Map(counted(source).map((one) => [one.key, one]));
  for (const [name, one] of after) {
    const owner = ofNoun.get(one.noun);
    const own = ofKey.get(one.key);
    if (before.has(name) || !owner || !own) continue;
    const other = after.get(pair(owner.key, own.noun));
    if (other && !before.has(pair(owner.key, own.noun))) return [one, other];
  }
  return null;
}

const swapReason = (swapped: [ReadQuantity, ReadQuantity]) =>
  `${quote(swapped)} were swapped. Keep each number with what it counts.`;

function reasonFor(dropped: ReadQuantity[], added: ReadQuantity[]): string {
  const [lost, gained] = [dropped[0], added[0]];
  if (dropped.length === 1 && added.length === 1 && lost && gained) {
    if (lost.key === gained.key && lost.role !== gained.role)
      return `The change at "${gained.text}" was reversed. Keep the start and end values of the original.`;
    if (lost.key === gained.key && lost.rate !== gained.rate)
      return `"${lost.text}" is per ${lost.rate} in the original and per ${gained.rate} in the rewrite. Keep the original period.`;
    if (lost.key === gained.key)
      return `"${lost.text}" has a different qualifier ("more than", "about", "up to", "+"). Keep the original qualifier.`;
    return `"${lost.text}" became "${gained.text}". Keep the number, its unit and its sign exactly as in the original.`;
  }
  const parts = [];
  if (dropped.length > 0) parts.push(`The rewrite leaves out ${quote(dropped)}; keep every number of the original.`);
  if (added.length > 0) parts.push(`The rewrite adds ${quote(added)}; don't add numbers.`);
  return parts.join(' ');
}

/** A text of unknown language is read in the other one's: "1.200 Nutzer" with a German source. */
function readBoth(source: string, rewrite: string) {
  let before = readQuantities(source);
  let after = readQuantities(rewrite);
  if (before.language === null && after.language !== null)
    before = { ...readQuantities(source, after.language), language: null };
  else if (after.language === null && before.language !== null)
    after = { ...readQuantities(rewrite, before.language), language: null };
  return { before, after };
}

/**
 * Compares the numbers of a rewrite with those of its source by value, unit and sign alone, for a caller that compares bounds, periods,
 * nouns and directions itself. Returns why they differ, or null.
 */
export function changedNumber(source: string, rewrite: string, language: Language | null): string | null {
  const { quantities: before } = readQuantities(source, null, language);
  const { quantities: after } = readQuantities(rewrite, null, language);
  const { dropped, added } = differencesIn(pairOff(before, after, ({ key }) => key, mayBeOne));
  if (dropped.length + added.length > 0) return reasonFor(dropped, added);
  const swapped = swappedNumbers(before, after);
  return swapped && swapReason(swapped);
}

/**
 * Checks that a rewrite has exactly the numbers of its source, compared by value, unit, sign, qualifier and rate, not by spelling.
 * `reason` is for the owner and for a model's second attempt.
 */
export function checkNumbers(source: string, rewrite: string): NumbersVerdict {
  const { before, after } = readBoth(source, rewrite);
  const exact = pairOff(before.quantities, after.quantities, exactKey, () => true);
  const { dropped, added } = differencesIn(pairOff(...exact, (one) => one.key, compatible));
  if (dropped.length === 0 && added.length === 0) {
    const swapped = swappedNumbers(before.quantities, after.quantities);
    if (swapped) return { ok: false, dropped: [], added: swapped.map(plain), reason: swapReason(swapped) };
    const miscounted = swappedNoun(before, after);
    if (miscounted) {
      const what = [miscounted.text, ...miscounted.phrase].join(' ');
      const reason = `In the original, the number in "${what}" counts something else. Keep what it counts.`;
      return { ok: false, dropped: [], added: [plain(miscounted)], reason };
    }
    const reversed = reversedDirection(source, rewrite);
    if (reversed === null || after.quantities.length === 0) return { ok: true };
    return { ok: false, dropped: [], added: after.quantities.map(plain), reason: reversed };
  }
  return { ok: false, dropped: dropped.map(plain), added: added.map(plain), reason: reasonFor(dropped, added) };
}
