import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ALL_ARCHETYPES } from '../../src/domain/images/archetypes.ts';
import type { Archetype } from '../../src/domain/career-graph/career-graph.ts';
import { type Measures, PLACING_FLOOR, scoreMeasures } from '../../src/domain/images/scores.ts';
import { spearman } from './spearman.ts';

/** A candidate, graded without seeing its score: 8 to 10 publish gladly, 6 and 7 publish, 3 to 5 rather not, 0 to 2 embarrassing. */
interface Rating {
  person: string;
  archetype: Archetype;
  direction: string;
  grade: number;
  measures: Measures;
}

interface Ratings {
  /** Of each person, where the photo is from, the start of its SHA-256, and whether nothing was fitted to it. */
  people: Record<string, { photo: string; sha256: string; withheld: boolean }>;
  ratings: Rating[];
}

type Scored = Rating & { score: number };

/** Prints how well the scores agree with the second rater's grades. */
export async function checkRatings(): Promise<void> {
  const file = path.join(import.meta.dirname, 'ratings.json');
  const { people, ratings } = JSON.parse(await readFile(file, 'utf8')) as Ratings;
  for (const withheld of [false, true]) {
    const scored = ratings
      .filter(({ person }) => people[person]?.withheld === withheld)
      .map((one) => ({ ...one, score: scoreMeasures(one.measures, one.archetype, one.direction).finalScore }));
    const byPerson = groupBy(scored, ({ person }) => person);
    const within = byPerson.map((ones) => correlate(ones));
    const mean = within.reduce((sum, value) => sum + value, 0) / within.length;
    const [agreed, pairs] = countPairs(groupBy(scored, ({ person, archetype }) => `${person}/${archetype}`));
    const placed = byPerson.flatMap((ones) => ALL_ARCHETYPES.flatMap((archetype) => placedOf(ones, archetype) ?? []));
    console.log(
      `${withheld ? 'withheld' : 'open'}: ${scored.length} graded candidates of ${byPerson.length} people\n` +
        `  Spearman within a person ${mean.toFixed(2)} (${within.map((one) => one.toFixed(2)).join(' ')}), over all ${correlate(scored).toFixed(2)}\n` +
        `  ${agreed} of ${pairs} pairs of a person and archetype with different grades agreed (${Math.round((100 * agreed) / pairs)} %)\n` +
        `  placed: ${placed.filter(({ grade }) => grade >= 6).length} of ${placed.length} fit to publish, ${placed.filter(({ grade }) => grade <= 2).length} embarrassing; ${byPerson.length * 4 - placed.length} plain crops`,
    );
  }
}

const groupBy = (scored: Scored[], keyOf: (one: Scored) => string): Scored[][] =>
  [...new Set(scored.map(keyOf))].map((key) => scored.filter((one) => keyOf(one) === key));

const correlate = (scored: Scored[]): number =>
  spearman(
    scored.map(({ grade }) => grade),
    scored.map(({ score }) => score),
  );

/** The candidate that is placed; undefined if the plain crop, which was not graded, takes its place. */
function placedOf(scored: Scored[], archetype: Archetype): Scored | undefined {
  const [best] = scored.filter((one) => one.archetype === archetype).toSorted((a, b) => b.score - a.score);
  return best && best.score >= PLACING_FLOOR ? best : undefined;
}

/** Equal grades say nothing, so they are left out. */
function countPairs(groups: Scored[][]): [agreed: number, pairs: number] {
  const pairs = groups
    .flatMap((ones) => ones.flatMap((first, index) => ones.slice(index + 1).map((second) => [first, second] as const)))
    .filter(([first, second]) => first.grade !== second.grade);
  const agreed = pairs.filter(([first, second]) => (first.grade - second.grade) * (first.score - second.score) > 0);
  return [agreed.length, pairs.length];
}
