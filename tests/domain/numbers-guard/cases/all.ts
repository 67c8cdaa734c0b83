import type { NumbersCase } from './case.ts';
import { COUNTED } from './counted.ts';
import { COUNTS } from './counts.ts';
import { MEASURES } from './measures.ts';
import { MONEY } from './money.ts';
import { PEERS } from './peers.ts';
import { SHARES } from './shares.ts';
import { TELLING } from './telling.ts';

/** All cases, by topic. */
export const TABLES: readonly (readonly [about: string, cases: NumbersCase[]])[] = [
  ['money', MONEY],
  ['shares', SHARES],
  ['counts', COUNTS],
  ['what is counted', COUNTED],
  ['measures', MEASURES],
  ['the same numbers with another meaning', TELLING],
  ['changes that another product misses', PEERS],
];
export const CASES: NumbersCase[] = TABLES.flatMap(([, cases]) => cases);
