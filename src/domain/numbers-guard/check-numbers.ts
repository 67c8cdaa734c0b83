import { swappedNoun } from './counted-noun.ts';
import type { Quantity, ReadQuantity } from './quantity.ts';
import { turnedDirection } from './turned-direction.ts';
import { readQuantities } from './read-quantities.ts';

export type NumbersVerdict = { ok: true } | { ok: false; dropped: Quantity[]; added: Quantity[]; reason: string };

/** The same number said the same way. */
const exactKey = (one: ReadQuantity) => [one.key, one.qualifier, one.rate, one.role, one.version].join('|');

/** The same number with something left unsaid, or said in words that are open to two readings. */
const compatible = (a: ReadQuantity, b: ReadQuantity): boolean =>
  (a.qualifier === b.qualifier || a.qualifier === 'open' || b.qualifier === 'open') &&
  (a.rate === null || b.rate === null || a.rate === b.rate) &&
  (a.role === null || b.role === null || a.role === b.role) &&
  (a.version === null || b.version === null || a.version === b.version);

/** Pairs equal numbers off, each with one partner, and returns what is left on both sides. */
function pairOff(
  source: ReadQuantity[],
  rewrite: ReadQuantity[],
  keyOf: (one: ReadQuantity) => string,
  matches: (a: ReadQuantity, b: ReadQuantity) => boolean,
): [ReadQuantity[], ReadQuantity[]] {
  const waiting = new Map<string, ReadQuantity[]>();
  for (const one of rewrite.toReversed()) {
    const known = waiting.get(keyOf(one));
    if (known) known.push(one);
    else waiting.set(keyOf(one), [one]);
  }
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

const plain = ({ value, unit, text }: ReadQuantity): Quantity => ({ value, unit, text });
const quote = (quantities: ReadQuantity[]) => quantities.map((one) => `"${one.text}"`).join(', ');

/** Two numbers that have changed places: "14 clients and 3 partners" for "3 clients and 14 partners". */
function exchanged(source: ReadQuantity[], rewrite: ReadQuantity[]): [ReadQuantity, ReadQuantity] | null {
  const pair = (key: string, noun: string) => `${key} ${noun}`;
  const told = (all: ReadQuantity[]) => all.filter(({ noun, duty }) => noun !== '' && duty === 'kept');
  const before = new Set(told(source).map(({ key, noun }) => pair(key, noun)));
  const after = new Map(told(rewrite).map((one) => [pair(one.key, one.noun), one]));
  const ofNoun = new Map(told(source).map((one) => [one.noun, one]));
  const ofKey = new Map(told(source).map((one) => [one.key, one]));
  for (const [name, one] of after) {
    const owner = ofNoun.get(one.noun);
    const own = ofKey.get(one.key);
    if (before.has(name) || !owner || !own) continue;
    const other = after.get(pair(owner.key, own.noun));
    if (other && !before.has(pair(owner.key, own.noun))) return [one, other];
  }
  return null;
}

function reasonFor(dropped: ReadQuantity[], added: ReadQuantity[]): string {
  const [lost, gained] = [dropped[0], added[0]];
  if (dropped.length === 1 && added.length === 1 && lost && gained) {
    if (lost.key === gained.key && lost.role !== gained.role)
      return `The direction of the change was turned around at "${gained.text}". Keep what it came from and what it came to.`;
    if (lost.key === gained.key && lost.rate !== gained.rate)
      return `"${lost.text}" is per ${lost.rate} in the original and per ${gained.rate} in the rewrite. Keep the original period.`;
    if (lost.key === gained.key)
      return `"${lost.text}" was hedged differently ("more than", "about", "up to", "+"). Keep the hedge of the original.`;
    return `"${lost.text}" became "${gained.text}". Keep the number, its unit and its sign exactly as in the original.`;
  }
  const parts = [];
  if (dropped.length > 0)
    parts.push(`The rewrite leaves out ${quote(dropped)}; every number of the original must stay.`);
  if (added.length > 0)
    parts.push(`The rewrite has ${quote(added)}, which the original does not have; no number may be added.`);
  return parts.join(' ');
}

/**
 * Whether a rewrite has every number of its source and no other, compared by value, unit, sign, hedge and rate, not by spelling.
 * `reason` is in words for the owner and for a model that tries again.
 */
export function checkNumbers(source: string, rewrite: string): NumbersVerdict {
  let before = readQuantities(source);
  let after = readQuantities(rewrite);
  // A text that shows no language is read like the other: "1.200 Nutzer" with a German source.
  if (before.language === null && after.language !== null)
    before = { ...readQuantities(source, after.language), language: null };
  else if (after.language === null && before.language !== null)
    after = { ...readQuantities(rewrite, before.language), language: null };

  const exact = pairOff(before.quantities, after.quantities, exactKey, () => true);
  const [left, extra] = pairOff(...exact, (one) => one.key, compatible);
  const dropped = left.filter((one) => one.duty === 'kept');
  const added = extra.filter((one) => one.duty !== 'free');
  if (dropped.length === 0 && added.length === 0) {
    const swapped = exchanged(before.quantities, after.quantities);
    if (swapped) {
      const reason = `${quote(swapped)} have changed places. Keep each number with what it counts.`;
      return { ok: false, dropped: [], added: swapped.map(plain), reason };
    }
    const miscounted = swappedNoun(before, after);
    if (miscounted) {
      const what = [miscounted.text, ...miscounted.phrase].join(' ');
      const reason = `"${what}": the number counts something else in the original. Keep what it counts.`;
      return { ok: false, dropped: [], added: [plain(miscounted)], reason };
    }
    const turned = turnedDirection(source, rewrite);
    if (turned === null || after.quantities.length === 0) return { ok: true };
    return { ok: false, dropped: [], added: after.quantities.map(plain), reason: turned };
  }
  return { ok: false, dropped: dropped.map(plain), added: added.map(plain), reason: reasonFor(dropped, added) };
}
