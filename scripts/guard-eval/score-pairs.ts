import { readMetrics } from '../../src/domain/metrics/read-metrics.ts';
import { rewriteProblem } from '../../src/domain/rewriting/check-rewrite.ts';
import { keptDraft } from '../../src/domain/rewriting/rewrite-draft.ts';
import type { Pair } from './read-pairs.ts';

/** Whether a model's rewrite would be published without the owner having seen it. */
export function passes({ source, rewrite }: Pair): boolean {
  if (rewriteProblem(source, rewrite) !== null) return false;
  const statement = { id: 'pair', rawText: source, metrics: readMetrics(source) };
  return keptDraft(statement, { text: rewrite, promptVersion: 'eval', by: 'model' }).reviewReason === null;
}

export interface PairFigures {
  dishonest: number;
  caught: number;
  honest: number;
  alarms: number;
}

export function figuresOf(pairs: { pair: Pair; passed: boolean }[]): PairFigures {
  const honest = pairs.filter(({ pair }) => pair.isHonest);
  const dishonest = pairs.filter(({ pair }) => !pair.isHonest);
  return {
    dishonest: dishonest.length,
    caught: dishonest.filter(({ passed }) => !passed).length,
    honest: honest.length,
    alarms: honest.filter(({ passed }) => !passed).length,
  };
}
