import type { ClaimClass } from './claim-words.ts';
import type { WordGroup } from './compile-words.ts';
import type { ClaimItem } from './read-claim.ts';

/** Classes of words that change what a claim says wherever they stand. */
const OPERATORS: ReadonlySet<ClaimClass> = new Set([
  'not',
  'intended',
  'part',
  'at_times',
  'others',
  'least',
  'most',
  'about',
  'up',
  'down',
  'per',
]);
const BOUNDS: ReadonlySet<ClaimClass> = new Set(['least', 'most', 'about']);
/** Words without which what they stand beside is another claim. */
const LIMITS: ReadonlySet<ClaimClass> = new Set(['not', 'intended', 'part', 'at_times', 'others']);
/** "Responsible for" allows "led" in a rewrite; in a rewrite it needs "managed". */
const CHARGE = { source: 6, rewrite: 5 };

export const groupOf = ({ listed }: ClaimItem): WordGroup | null =>
  listed !== null && typeof listed === 'object' ? listed : null;

/** The class of a listed word; `same` for words without one, which change nothing by themselves. */
export const classOf = (item: ClaimItem): ClaimClass => groupOf(item)?.class ?? 'same';

export const isContent = ({ listed }: ClaimItem) => listed === null || typeof listed === 'object';

export const isOperator = (item: ClaimItem) => OPERATORS.has(classOf(item));

export const isLimit = (item: ClaimItem) => LIMITS.has(classOf(item));

/** Bounds of a number. */
export const isBound = (item: ClaimItem) => BOUNDS.has(classOf(item));

export const hasDigits = ({ listed, text }: ClaimItem) => listed === 'number' && /\p{N}/u.test(text);

/** Words that a rewrite may leave out, although it may not add them. */
export const isDroppable = (item: ClaimItem) => ['charge', 'filler'].includes(classOf(item));

export const isOneGroup = (a: WordGroup | null, b: WordGroup | null) =>
  a?.ids.some((id) => b?.ids.includes(id)) ?? false;

/** Strength of what was done; null for other words. */
export function rankOf(group: WordGroup | null, side: 'source' | 'rewrite'): number | null {
  if (group?.class === 'charge') return CHARGE[side];
  return group?.class.startsWith('rank') ? Number(group.class.slice('rank'.length)) : null;
}

export const isRanked = (item: ClaimItem) => classOf(item).startsWith('rank');

/** Whether a group names other people, whose part in a sentence may be any. */
export const isOthers = (group: WordGroup | null) => group?.ids.includes('others/') ?? false;

/** Marks a group that names a body of people, which is nobody's action. */
export const BODY = 'body/';

export const isBodyGroup = (group: WordGroup | null) => group?.ids[0]?.startsWith(BODY) ?? false;
