export type EntityName =
  | 'profile'
  | 'experience'
  | 'achievement'
  | 'skill'
  | 'education'
  | 'certification'
  | 'language';

type Change = {
  entity: EntityName;
  id: string;
  /** What the owner would call it, cut to a line. */
  label: string;
  /** Which fields; for `added` and `removed` all of them, so none is named. */
  fields?: string[];
};

/** What a reading did to the graph, for the owner. */
export type ChangeReport = {
  added: Change[];
  updated: Change[];
  /** How many rows were found to be as they are. */
  unchanged: number;
  /** The document says something else than the user's own edit; the edit stays. Without fields: the user has taken it out; it stays out. */
  kept: Change[];
  /** An earlier reading of the same document had made them. */
  removed: Change[];
};

export function emptyReport(): ChangeReport {
  return { added: [], updated: [], unchanged: 0, kept: [], removed: [] };
}

const LONGEST = 80;

/** The words that there are, in one line. */
export function labelOf(...words: (string | null | undefined)[]): string {
  const line = words
    .filter((word) => word !== null && word !== undefined && word !== '')
    .join(', ')
    .replace(/\s+/gu, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}
