/** A fact as a sentence was told from it. Stored with the sentence, so that a later change can be shown beside it. */
export type ToldFact = {
  id: string;
  /** What the fact said, for the owner to read: "Analyst, Engine Works (2019-01 – 2021-03)". */
  text: string;
  /** Equal as long as the fact says the same, whatever the language it is told in. */
  basis: string;
  /** Names, dates and numbers of the fact that the sentence repeats; only for the owner's own words. */
  says: string[];
};

/** What became of a fact. */
export type FactChange = {
  id: string;
  before: string;
  /** Null when the fact is no longer in the graph. */
  after: string | null;
};

/** Why a sentence no longer holds. */
export type StaleMark = {
  reason: string;
  /** Empty when it is not known which facts changed. */
  changes: FactChange[];
};

/** The mark of a sentence whose facts have changed in this way. */
export function staleMark(changes: FactChange[]): StaleMark {
  return { reason: changes.map(describeChange).join(' ') || UNKNOWN, changes };
}

const UNKNOWN = 'It was told before its facts were recorded, and something has changed since.';

function describeChange({ before, after }: FactChange): string {
  return after === null ? `“${before}” is no longer in your career graph.` : `“${before}” is now “${after}”.`;
}

/** "3 sentences rest on what you changed". */
export function countStale(count: number): string {
  return `${count} ${count === 1 ? 'sentence rests' : 'sentences rest'} on what you changed`;
}
