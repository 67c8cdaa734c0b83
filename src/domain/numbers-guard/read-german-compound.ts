import type { Amount } from './amount.ts';
import { amountOf, ORDINAL } from './amount.ts';
import { fromInteger } from './decimal.ts';

const COUNTS = 'zwei drei vier funf sechs sieben acht neun zehn elf zwolf'.split(' ');
const RANKS = 'zweit dritt viert funft sechst siebt acht neunt zehnt'.split(' ');
const COUNTED = new RegExp(
  `^(${COUNTS.join('|')})(?:kopfig|jahrig|monatig|wochig|tagig|stundig|sprachig|stellig|stufig|teilig)(?:e[mnrs]?)?$`,
);
const RANKED = new RegExp(
  `^(${RANKS.join('|')})(?:grosst|best|hochst|starkst|altest|wichtigst|meist|schnellst)(?:e[mnrs]?)?$`,
);

/** Numbers in German adjectives: "dreiköpfig" contains a three, "zweitgrößter" a second. Null for any other word. */
export function readGermanCompound(key: string, at: number): Amount | null {
  const counted = COUNTED.exec(key)?.[1];
  if (counted) return amountOf({ value: fromInteger(COUNTS.indexOf(counted) + 2), start: at, end: at + 1 });
  const ranked = RANKED.exec(key)?.[1];
  if (!ranked) return null;
  return amountOf({ value: fromInteger(RANKS.indexOf(ranked) + 2), unit: ORDINAL, start: at, end: at + 1 });
}
