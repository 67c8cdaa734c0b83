import { foldText, keyOf } from './fold.ts';

/** Words that can only mean that something grew, and that it shrank. "Improve", "save" and "optimise" say neither. */
const UP =
  'increase increased increasing increases raise raised raising grow grew grown growing boost boosted expand expanded steigerte gesteigert erhohte erhoht augmente augmentation hausse aumento aumentei aumente aumentado aumentato verhoogde verhoogd';
const DOWN =
  'decrease decreased decreasing decreases reduce reduced reducing reduces cut cutting lower lowered lowering shrink shrank slash slashed trim trimmed halve halved senkte gesenkt reduzierte reduziert verringerte reduit reduction baisse reduje reducido reduzi reduzido ridotto riduzione verlaagde verlaagd';

const up = new Set(UP.split(' '));
const down = new Set(DOWN.split(' '));

/** Which of the two a statement tells of; null for neither and for both. */
function directionOf(statement: string): 'up' | 'down' | null {
  const words = foldText(statement).match(/\p{L}+/gu) ?? [];
  const keys = words.map(keyOf);
  const grows = keys.some((key) => up.has(key));
  const shrinks = keys.some((key) => down.has(key));
  if (grows === shrinks) return null;
  return grows ? 'up' : 'down';
}

/** Why a rewrite may not stand, when it tells of growth where its source tells of a fall or the other way round; else null. */
export function turnedDirection(source: string, rewrite: string): string | null {
  const before = directionOf(source);
  const after = directionOf(rewrite);
  if (before === null || after === null || before === after) return null;
  return before === 'up'
    ? 'The original tells of growth and the rewrite of a fall. Keep the direction of the change.'
    : 'The original tells of a fall and the rewrite of growth. Keep the direction of the change.';
}
