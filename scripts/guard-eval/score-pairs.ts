import { checkRewrite } from '../../src/domain/rewriting/check-rewrite.ts';
import type { Pair } from './read-pairs.ts';

/** Whether a model's rewrite would be published without the owner having seen it. */
export const passes = ({ source, rewrite }: Pair): boolean => checkRewrite(source, rewrite).outcome === 'keep';

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
