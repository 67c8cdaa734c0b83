import type { EntryKind } from '../career-graph/entry-kind.ts';
import { shorten } from '../text/shorten.ts';

export type EntityName = 'profile' | EntryKind;

/** A value before and after; null if there was or is none. */
export type ValueChange = {
  field: string;
  from: string | null;
  to: string | null;
};

/** Why the career graph differs from the document. */
export type KeptBecause = 'edited' | 'newer' | 'removed' | 'doubted';

export type Change = {
  entity: EntityName;
  id: string;
  /** Short label for the owner, at most one line. */
  label: string;
  /** The fields; empty for `added` and `removed`, which affect all of them. */
  fields?: string[];
  /**
   * For `updated`, the values before and after. For `kept`, `from` is the document's value and `to` the one that stays.
   */
  values?: ValueChange[];
  /** Only for `kept`. */
  because?: KeptBecause;
};

/** What merging a document changed, for the owner. */
export type ChangeReport = {
  added: Change[];
  updated: Change[];
  /** Number of rows that were already the same. */
  unchanged: number;
  /** Where the document differs from the owner's edit or a newer document, or contains what the owner removed. */
  kept: Change[];
  /** Entries that are no longer in any document. */
  removed: Change[];
};

const LONGEST = 80;

/** The given words in one line; missing ones are left out. */
export function labelOf(...words: (string | null | undefined)[]): string {
  const line = words
    .filter((word) => word !== null && word !== undefined && word !== '')
    .join(', ')
    .replace(/\s+/gu, ' ');
  return shorten(line, LONGEST);
}
