import type { RunSql } from '../services/database/run-sql.ts';
import type { RunLimits } from './run-dispatcher.ts';

/** The user has as many runs as allowed; nothing was started. */
export class TooManyRuns extends Error {
  /** Null if nobody knows, because it depends on when runs end. */
  readonly retryAfterSeconds: number | null;

  constructor(message: string, retryAfterSeconds: number | null = null) {
    super(message);
    this.name = 'TooManyRuns';
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Runs of a user that wait for a worker or have one. By the time of the end as well, because row-level security keeps enums from indexes. */
export const OPEN = `finished_at is null and status in ('queued', 'running') and not waits_for_children`;

/** By the database's clock, which all processes share. Retries count, too. */
export const STARTED_TODAY = `coalesce(sum(1 + retries), 0)::int from pipeline_runs where parent_id is null and created_at > now() - interval '1 day'`;

interface RunCounts {
  open: number;
  today: number;
}

/** More than transactions that can start a run of the same user at once, each without seeing the others. */
const MARGIN = 100;

export function isNearRunLimits(limits: RunLimits, { open, today }: RunCounts): boolean {
  return open >= limits.openRunsPerUser - MARGIN || today >= limits.runsPerUserAndDay - MARGIN;
}

/**
 * Counts the user's runs, including the one that this transaction has just started, after all transactions that did the same.
 *
 * @throws TooManyRuns
 */
export async function checkRunLimits(sql: RunSql, userId: string, limits: RunLimits): Promise<void> {
  await sql(ONE_AFTER_THE_OTHER, [userId]);
  // A statement of its own, because it must see what was committed while the one above waited.
  const counts = await countRuns(sql, userId);
  const { openRunsPerUser, runsPerUserAndDay } = limits;
  if (counts.open > openRunsPerUser || counts.today > runsPerUserAndDay) await refuseRun(sql, userId, limits);
}

/** @throws TooManyRuns always, saying which limit is reached and when to try again */
export async function refuseRun(sql: RunSql, userId: string, limits: RunLimits | null): Promise<never> {
  if (!limits) throw new Error('A run was neither started nor found.');
  const { open } = await countRuns(sql, userId);
  if (open >= limits.openRunsPerUser)
    throw new TooManyRuns(
      `You have ${limits.openRunsPerUser} runs that haven't ended. Wait until some have, or cancel some.`,
    );
  const [next] = await sql<{ seconds: number | null }>(OLDEST_EXPIRES, [userId]);
  throw new TooManyRuns(
    `You have started ${limits.runsPerUserAndDay} runs within 24 hours, which is the limit. Try again later.`,
    Math.max(1, next?.seconds ?? 1),
  );
}

async function countRuns(sql: RunSql, userId: string): Promise<RunCounts> {
  const [counts] = await sql<RunCounts>(COUNT, [userId]);
  return counts ?? { open: 0, today: 0 };
}

const ONE_AFTER_THE_OTHER = `select pg_advisory_xact_lock(hashtextextended('runs of ' || $1::text, 0))::text`;

const COUNT = `select (select count(*)::int from pipeline_runs where user_id = $1::uuid and ${OPEN}) as open,
  (select ${STARTED_TODAY} and user_id = $1::uuid) as today`;

const OLDEST_EXPIRES = `select ceil(extract(epoch from min(created_at) + interval '1 day' - now()))::int as seconds
  from pipeline_runs where user_id = $1::uuid and parent_id is null and created_at > now() - interval '1 day'`;
