import type { NumbersCase } from './case.ts';

/** Ten changes that another product misses, because it compares sets of matches of `\d+%|\d+x|\$\d+`. */
export const PEERS: NumbersCase[] = [
  ['Grew revenue to $1.2M', 'Grew revenue to $1.8M', 'changed', 'digit behind the mark'],
  ['Cut costs by 12.5%', 'Cut costs by 37.5%', 'changed', 'digit before the mark'],
  ['Made it 3.5x faster', 'Made it 9.5x faster', 'changed', 'digit before the mark'],
  ['Ran a budget of EUR500K', 'Ran a budget of EUR900K', 'changed', 'code'],
  ['Reached 14M people', 'Reached 140M people', 'changed', 'scale letter'],
  ['Handled 1,200 tickets', 'Handled 12,000 tickets', 'changed', 'grouping'],
  ['Ran a team of 4', 'Ran a team of 40', 'changed', 'bare count'],
  ['Managed and led 5', 'Managed and led 8', 'changed', 'bare count'],
  ['Changed margin by 15%', 'Changed margin by -15%', 'changed', 'sign'],
  ['Raised conversion by 40% with a new funnel', 'Raised conversion with a new funnel', 'changed', 'dropped'],
];
