import type { NumbersCase } from './case.ts';
import { COUNTED } from './counted.ts';
import { COUNTS } from './counts.ts';
import { MEASURES } from './measures.ts';
import { MONEY } from './money.ts';
import { PEERS } from './peers.ts';
import { SHARES } from './shares.ts';
import { TELLING } from './telling.ts';

/** The whole table of cases, by what they are about. */
export const TABLES: readonly (readonly [about: string, cases: NumbersCase[]])[] = [
  ['money', MONEY],
  ['shares', SHARES],
  ['counts', COUNTS],
  ['what is counted', COUNTED],
  ['measures', MEASURES],
  ['the same numbers told otherwise', TELLING],
  ['what a peer lets pass', PEERS],
];
export const CASES: NumbersCase[] = TABLES.flatMap(([, cases]) => cases);
