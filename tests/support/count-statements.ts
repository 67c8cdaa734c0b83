import pg from 'pg';

export interface Counted {
  /** Statements that the database executes, among them those that only begin or set something. */
  statements: number;
  /** Times that something is sent and the answer awaited. */
  roundTrips: number;
}

// pg exports the class, but has no types for it.
const { prototype } = (pg as unknown as { Connection: { prototype: Record<string, (...args: unknown[]) => unknown> } })
  .Connection;

/** What each message of pg's protocol adds. */
const MESSAGES: Record<string, Counted> = {
  /** A text without parameters. */
  query: { statements: 1, roundTrips: 1 },
  execute: { statements: 1, roundTrips: 0 },
  sync: { statements: 0, roundTrips: 1 },
};

/** Counts what this process sends to databases while `work` runs. Other work that runs meanwhile counts too. */
export async function countStatements(work: () => Promise<unknown>): Promise<Counted> {
  const counted: Counted = { statements: 0, roundTrips: 0 };
  const originals = Object.keys(MESSAGES).map((name) => [name, prototype[name]] as const);
  for (const [name, original] of originals)
    prototype[name] = function count(this: unknown, ...args: unknown[]) {
      counted.statements += MESSAGES[name]?.statements ?? 0;
      counted.roundTrips += MESSAGES[name]?.roundTrips ?? 0;
      return original?.apply(this, args);
    };
  try {
    await work();
    return counted;
  } finally {
    for (const [name, original] of originals) if (original) prototype[name] = original;
  }
}
