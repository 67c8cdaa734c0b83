import type { RunEventKind } from '../generated/prisma/enums.ts';

/** A run event as stored and delivered. */
export interface RunEventRow {
  runId: string;
  /** 1, 2, 3, ... without gaps. */
  seq: number;
  userId: string;
  kind: RunEventKind;
  step: string | null;
  progress: number;
  message: string | null;
  at: Date;
}

/** Columns of run_events under the names of {@link RunEventRow}. */
export const EVENT_COLUMNS = `e.run_id as "runId", e.seq, e.user_id as "userId", e.kind::text, e.step, e.progress, e.message, e.at`;

/** After one of these, a run stays ended until its owner retries it. */
export const TERMINAL: ReadonlySet<RunEventKind> = new Set(['succeeded', 'failed', 'canceled']);
