import { foldText, keyOf } from './fold.ts';

/** Words that unambiguously mean growth or decline. "Improve", "save" and "optimize" mean neither. */
const UP =
  'increase increased increasing increases raise raised raising grow grew grown growing boost boosted expand expanded steigerte gesteigert erhohte erhoht augmente augmentation hausse aumento aumentei aumente aumentado aumentato verhoogde verhoogd';
const DOWN =
  'decrease decreased decreasing decreases reduce reduced reducing reduces cut cutting lower lowered lowering shrink shrank slash slashed trim trimmed halve halved senkte gesenkt reduzierte reduziert verringerte reduit reduction baisse reduje reducido reduzi reduzido ridotto riduzione verlaagde verlaagd';

const up = new Set(UP.split(' '));
const down = new Set(DOWN.split(' '));

/** The direction that a statement describes; null for neither or both. */
function directionOf(statement: string): 'up' | 'down' | null {
  const words = foldText(statement).match(/\p{L}+/gu) ?? [];
  const keys = words.map(keyOf);
  const grows = keys.some((key) => up.has(key));
  const shrinks = keys.some((key) => down.has(key));
  if (grows === shrinks) return null;
  return grows ? 'up' : 'down';
}

/** Why a rewrite that reverses growth and decline is refused; null if it does not. */
export function reversedDirection(source: string, rewrite: string): string | null {
  const before = directionOf(source);
  const after = directionOf(rewrite);
  if (before === null || after === null || before === after) return null;
  return before === 'up'
    ? 'The original describes an increase and the rewrite a decrease. Keep the direction of the change.'
    : 'The original describes a decrease and the rewrite an increase. Keep the direction of the change.';
}
