/** What the benchmark tells a client to do. Each is answered by one {@link Answer}. */
export type Task =
  /** Starts a run of nothing, or of the given duration, and waits until it is seen to start. */
  | { do: 'start'; user: number }
  /** Starts so many runs of one user, each of which takes a while, and doesn't wait for any. */
  | { do: 'fill'; user: number; count: number };

export interface Answer {
  /** From the call until the client sees that the run has started. */
  seenMs: number;
  /** Until the worker has it, by the clock that all processes share; null if only the database knows. */
  pickedMs: number | null;
}

/** Milliseconds of the clock that all processes of a machine share. */
export const now = (): number => performance.timeOrigin + performance.now();

/** How long each run of a backlog takes. */
export const BACKLOG_RUN_MS = 200;
