import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Archetype } from '../../src/domain/career-graph/career-graph.ts';
import { type Measures, scoreMeasures } from '../../src/domain/images/scores.ts';
import { spearman } from './spearman.ts';

/** The candidate of two that a person would rather publish, not knowing their scores. */
interface Judgements {
  /** Names of the photos that nothing was fitted to. */
  withheld: string[];
  /** By `photo/archetype/direction`. `tint` was not measured yet. */
  candidates: Record<string, Omit<Measures, 'tint'>>;
  pairs: [first: string, second: string, better: 'first' | 'second'][];
  /** Whether the candidate that is placed is fit for a public site, and those that are embarrassing. */
  placed: Record<string, 'publish' | 'rather not' | 'embarrassing'>;
}

const file = path.join(import.meta.dirname, 'judgements.json');

/** Prints how often the scores agree with the first rater's judgements, for photos that earlier scores were fitted to and for others. */
export async function checkJudgements(): Promise<void> {
  const { withheld, candidates, pairs, placed } = JSON.parse(await readFile(file, 'utf8')) as Judgements;
  const photoOf = (id: string) => id.split('/')[0] ?? '';
  const finals = new Map(
    Object.entries(candidates).map(([id, measures]) => {
      const { finalScore } = scoreMeasures(
        { tint: 0, ...measures },
        id.split('/')[1] as Archetype,
        id.split('/')[2] ?? null,
      );
      return [id, finalScore];
    }),
  );
  for (const [name, isIn] of [
    ['fitted', (id: string) => !withheld.includes(photoOf(id))],
    ['withheld', (id: string) => withheld.includes(photoOf(id))],
  ] as const) {
    const chosen = pairs.filter(([first, second]) => isIn(first) && isIn(second));
    const agreed = chosen.filter(([first, second, better]) => {
      const difference = (finals.get(first) ?? 0) - (finals.get(second) ?? 0);
      return better === 'first' ? difference > 0 : difference < 0;
    });
    const ids = [...new Set(chosen.flatMap(([first, second]) => [first, second]))];
    const wins = strengths(ids, chosen);
    const rho = spearman(
      ids.map((id) => wins.get(id) ?? 0),
      ids.map((id) => finals.get(id) ?? 0),
    );
    console.log(
      `${name}: ${chosen.length} pairs of ${ids.length} candidates, ${agreed.length} agreed (${Math.round((100 * agreed.length) / chosen.length)} %), Spearman ${rho.toFixed(2)}`,
    );
    const verdicts = Object.entries(placed).filter(([id]) => isIn(id));
    const count = (verdict: string) => verdicts.filter(([, one]) => one === verdict).length;
    console.log(
      `  placed: ${count('publish')} of ${verdicts.length} fit to publish, ${count('embarrassing')} embarrassing`,
    );
  }
}

/** Bradley-Terry strengths (Hunter 2004), with half a win and a loss against an average candidate. */
function strengths(ids: string[], pairs: Judgements['pairs']): Map<string, number> {
  let now = new Map(ids.map((id) => [id, 1]));
  for (let round = 0; round < 200; round += 1) {
    const wins = new Map(ids.map((id) => [id, 0.5]));
    const met = new Map(ids.map((id) => [id, 1 / ((now.get(id) ?? 1) + 1)]));
    for (const [first, second, better] of pairs) {
      const winner = better === 'first' ? first : second;
      wins.set(winner, (wins.get(winner) ?? 0) + 1);
      const weight = 1 / ((now.get(first) ?? 1) + (now.get(second) ?? 1));
      for (const id of [first, second]) met.set(id, (met.get(id) ?? 0) + weight);
    }
    now = new Map(ids.map((id) => [id, (wins.get(id) ?? 0) / (met.get(id) ?? 1)]));
  }
  return now;
}
