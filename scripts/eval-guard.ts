/**
 * `npm run eval:guard`: scores the guard on its test cases, and the whole judge of rewrites on minimal pairs that were written apart
 * from it. Fails if a verdict on a test case is wrong or too many of those on withheld pairs are. `--list` prints mistakes on the open half of the pairs.
 */
import { checkNames } from '../src/domain/names-guard/check-names.ts';
import { checkNumbers } from '../src/domain/numbers-guard/check-numbers.ts';
import { KNOWN, NAMES } from '../tests/domain/names-guard/cases.ts';
import { CASES, TABLES } from '../tests/domain/numbers-guard/cases/all.ts';
import type { NumbersCase } from '../tests/domain/numbers-guard/cases/case.ts';
import { PARAPHRASES } from '../tests/domain/numbers-guard/cases/paraphrases.ts';
import { digitFlips } from '../tests/domain/numbers-guard/digit-flips.ts';
import { printPairs } from './guard-eval/print-pairs.ts';
import { readPairs } from './guard-eval/read-pairs.ts';
import { readStatements } from './guard-eval/read-statements.ts';

interface Figures {
  changed: number;
  caught: number;
  honest: number;
  alarms: number;
}

const passes = (source: string, rewrite: string) => checkNumbers(source, rewrite).ok;

function figuresOf(cases: NumbersCase[]): Figures {
  const changed = cases.filter(([, , verdict]) => verdict === 'changed');
  const honest = cases.filter(([, , verdict]) => verdict === 'same');
  const caught = changed.filter(([source, rewrite]) => !passes(source, rewrite)).length;
  const alarms = honest.filter(([source, rewrite]) => !passes(source, rewrite)).length;
  return { changed: changed.length, caught, honest: honest.length, alarms };
}

function mutationFigures(): Figures {
  const mutants = [...CASES, ...PARAPHRASES].flatMap(([source]) => [...digitFlips(source)].map((one) => [source, one]));
  const caught = mutants.filter(([source = '', mutant = '']) => !passes(source, mutant)).length;
  return { changed: mutants.length, caught, honest: 0, alarms: 0 };
}

function nameFigures(): Figures {
  const changed = NAMES.filter(([, , added]) => added.length > 0);
  const honest = NAMES.filter(([, , added]) => added.length === 0);
  const refused = (all: typeof NAMES) =>
    all.filter(([source, rewrite]) => !checkNames(source, rewrite, KNOWN).ok).length;
  return { changed: changed.length, caught: refused(changed), honest: honest.length, alarms: refused(honest) };
}

const paraphrases = PARAPHRASES.map(([source, rewrite]): NumbersCase => [source, rewrite, 'same', '']);
const rows: (readonly [string, Figures])[] = [
  ...TABLES.map(([about, cases]) => [`numbers: ${about}`, figuresOf(cases)] as const),
  ['numbers: all cases', figuresOf(CASES)],
  ['numbers: honest paraphrases', figuresOf(paraphrases)],
  ['numbers: each digit changed to each other', mutationFigures()],
  ['names: all cases', nameFigures()],
];
for (const [about, { changed, caught, honest, alarms }] of rows)
  console.log(`${about.padEnd(46)} caught ${caught} of ${changed}, false alarms ${alarms} of ${honest}`);
if (rows.some(([, { changed, caught, alarms }]) => caught < changed || alarms > 0)) process.exitCode = 1;
const list = process.argv.includes('--list');
if (!printPairs('word pairs', readPairs(), { list })) process.exitCode = 1;
if (!printPairs('statements', readStatements(), { list })) process.exitCode = 1;
if (!printPairs('unseen', readStatements('unseen'), { list })) process.exitCode = 1;
if (!printPairs('fresh', readStatements('fresh'), { list })) process.exitCode = 1;
if (!printPairs('writers', readStatements('writers'), { list })) process.exitCode = 1;
