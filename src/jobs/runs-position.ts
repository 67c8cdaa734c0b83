import { z } from 'zod';
import { isTerminal } from './event-cursor.ts';
import type { RunEventRow } from './run-event-row.ts';

/**
 * Longer than any transaction that writes an event, so that everything older than this before a delivered event has been committed,
 * and delivered too.
 */
const WINDOW_MS = 10 * 60 * 1000;

const stored = z.object({
  /** Milliseconds: events up to here have been seen, except as `seqs` says. */
  since: z.number().int(),
  seqs: z.record(z.uuid(), z.number().int().nonnegative()),
});

/**
 * What a subscriber to all of a user's runs has seen. Each run numbers its own events, so this is one number for each
 * relevant run.
 */
export interface RunsPosition {
  /** Runs without a number: their events up to here have been seen. */
  since: Date;
  /** Run → seq of the last event that has been seen. */
  seqs: ReadonlyMap<string, number>;
}

/** Null when the text is no position. */
export function readRunsPosition(text: string): RunsPosition | null {
  try {
    const { since, seqs } = stored.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return { since: new Date(since), seqs: new Map(Object.entries(seqs)) };
  } catch {
    return null;
  }
}

/** Keeps what has been delivered to one subscriber. */
export class DeliveredRuns {
  readonly #runs = new Map<string, { seq: number; restingSince: Date | null }>();

  /** @param restingSince null while the run is at work */
  set(runId: string, seq: number, restingSince: Date | null): void {
    this.#runs.set(runId, { seq, restingSince });
  }

  note(event: RunEventRow): void {
    this.set(event.runId, event.seq, isTerminal(event) ? event.at : null);
  }

  /**
   * The position after an event. Runs that have rested for long and were delivered whole are left out, so it stays short.
   *
   * @param isWhole whether everything that is known of a run has been delivered up to this seq
   */
  positionAfter({ at }: RunEventRow, isWhole: (runId: string, seq: number) => boolean): string {
    const since = at.getTime() - WINDOW_MS;
    const counting = [...this.#runs].filter(
      ([runId, { seq, restingSince }]) =>
        restingSince === null || restingSince.getTime() >= since || !isWhole(runId, seq),
    );
    const seqs = Object.fromEntries(counting.map(([runId, { seq }]) => [runId, seq]));
    return Buffer.from(JSON.stringify({ since, seqs })).toString('base64url');
  }
}
