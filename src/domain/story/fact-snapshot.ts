/**
 * A fact as it was when a sentence was written from it. Stored with the sentence, so that a later change can be shown
 * beside it.
 */
export type FactSnapshot = {
  id: string;
  /** The fact's text at that time, for the owner: "Analyst, Engine Works (2019-01 – 2021-03)". */
  text: string;
  /** Equal as long as the fact is the same, in whatever language. */
  basis: string;
  /** Names, dates and numbers of the fact that the sentence repeats; only for the owner's own words. */
  says: string[];
};

/** A changed fact. */
export type FactChange = {
  id: string;
  before: string;
  /** Null if the fact is gone. */
  after: string | null;
};

/** Why a sentence is stale. */
export type StaleMark = {
  reason: string;
  /** Empty if the changed facts are unknown. */
  changes: FactChange[];
};

/** Marks a sentence as stale because of these changes. */
export function staleMark(changes: FactChange[]): StaleMark {
  return { reason: changes.map(describeChange).join(' ') || UNKNOWN, changes };
}

const UNKNOWN = 'It was written before its facts were recorded, and something has changed since.';

function describeChange({ before, after }: FactChange): string {
  return after === null ? `“${before}” is no longer in your career graph.` : `“${before}” is now “${after}”.`;
}

/** "3 sentences are based on facts you changed." */
export function countStale(count: number): string {
  return `${count} ${count === 1 ? 'sentence is' : 'sentences are'} based on facts you changed.`;
}
