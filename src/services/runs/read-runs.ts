import type { PipelineRun, RunStep } from '../../generated/prisma/client.ts';
import type { RunKind, RunStatus } from '../../generated/prisma/enums.ts';
import type { RunSql } from '../database/run-sql.ts';

export interface RunsAsked {
  id?: string;
  kind?: RunKind | null | undefined;
  status?: RunStatus | null | undefined;
  /** ID of the run before which to start, from the newest; with a negative `take`, after which. */
  cursor?: string | undefined;
  /** At most so many; negative from the oldest. Newest first either way. */
  take: number;
  withSteps: boolean;
}

type Read = Pick<
  PipelineRun,
  | 'id'
  | 'kind'
  | 'status'
  | 'progress'
  | 'attempt'
  | 'input'
  | 'output'
  | 'error'
  | 'inputTokens'
  | 'outputTokens'
  | 'costMicros'
  | 'createdAt'
  | 'startedAt'
  | 'finishedAt'
>;
type Step = Pick<RunStep, 'step' | 'status' | 'message' | 'startedAt' | 'finishedAt'> & {
  run: Pick<PipelineRun, 'kind'>;
};
export type ReadRun = Read & { steps?: Step[] };

const COLUMNS = `r.id, r.kind, r.status, r.progress, r.attempt, r.input, r.output, r.error, r.input_tokens as "inputTokens",
  r.output_tokens as "outputTokens", r.cost_usd_micros as "costMicros", r.created_at as "createdAt", r.started_at as "startedAt",
  r.finished_at as "finishedAt"`;

const STEPS = `(select coalesce(json_agg(s), '[]') from (select step, status, message, started_at as "startedAt", finished_at as "finishedAt"
  from run_steps where run_id = r.id order by position) s) as steps`;

/** Runs of a user with their steps, in one statement. Through Prisma's client it would take several times as long. */
export async function readRuns(sql: RunSql, userId: string, asked: RunsAsked): Promise<ReadRun[]> {
  const values: unknown[] = [userId];
  const value = (given: unknown) => `$${values.push(given)}`;
  const isForward = asked.take >= 0;
  const where = ['r.user_id = $1::uuid'];
  if (asked.id !== undefined) where.push(`r.id = ${value(asked.id)}::uuid`);
  if (asked.kind) where.push(`r.kind = ${value(asked.kind)}::run_kind`);
  if (asked.status) where.push(`r.status = ${value(asked.status)}::run_status`);
  if (asked.cursor !== undefined) where.push(`r.id ${isForward ? '<' : '>'} ${value(asked.cursor)}::uuid`);
  const limit = value(Math.abs(asked.take));
  const rows = await sql<Read & { steps?: Stored[] }>(
    `select ${COLUMNS}${asked.withSteps ? `, ${STEPS}` : ''} from pipeline_runs r
     where ${where.join(' and ')} order by r.id ${isForward ? 'desc' : 'asc'} limit ${limit}::int`,
    values,
  );
  const runs = rows.map(({ steps, ...run }) =>
    steps ? { ...run, steps: steps.map((step) => stepOf(step, run)) } : run,
  );
  return isForward ? runs : runs.toReversed();
}

/** JSON has times as text. */
type Stored = Omit<Step, 'startedAt' | 'finishedAt' | 'run'> & { startedAt: string | null; finishedAt: string | null };

function stepOf({ startedAt, finishedAt, ...step }: Stored, { kind }: Read): Step {
  const time = (text: string | null) => (text === null ? null : new Date(text));
  return { ...step, startedAt: time(startedAt), finishedAt: time(finishedAt), run: { kind } };
}
