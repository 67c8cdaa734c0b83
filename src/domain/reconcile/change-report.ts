export type EntityName =
  | 'profile'
  | 'experience'
  | 'achievement'
  | 'skill'
  | 'education'
  | 'certification'
  | 'language';

/** A value before and after; null where there is none. */
export type ValueChange = {
  field: string;
  from: string | null;
  to: string | null;
};

/** Why the graph does not say what the document says. */
export type KeptBecause = 'edited' | 'newer' | 'removed';

export type Change = {
  entity: EntityName;
  id: string;
  /** What the owner would call it, cut to a line. */
  label: string;
  /** Which fields; for `added` and `removed` all of them, so none is named. */
  fields?: string[];
  /** Of `updated`: the values. Of `kept`: `from` is the document's, `to` the one that stays. */
  values?: ValueChange[];
  /** Of `kept`. */
  because?: KeptBecause;
};

/** What a reading did to the graph, for the owner. */
export type ChangeReport = {
  added: Change[];
  updated: Change[];
  /** How many rows were found to be as they are. */
  unchanged: number;
  /** The document says something else than the user's own edit or a newer document, or names what the user has removed. */
  kept: Change[];
  /** No document says them any more. */
  removed: Change[];
};

const LONGEST = 80;

/** The words that there are, in one line. */
export function labelOf(...words: (string | null | undefined)[]): string {
  const line = words
    .filter((word) => word !== null && word !== undefined && word !== '')
    .join(', ')
    .replace(/\s+/gu, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}
