import type { Database } from '../services/database/prisma.ts';
import { onPool } from '../services/database/run-sql.ts';
import type { Logger } from '../services/log/logger.ts';
import { repeat } from './repeat.ts';

/** Delayed, because users are waiting for a worker that has just started. */
const FIRST_MS = 10 * 60_000;
const EVERY_MS = 6 * 60 * 60_000;
/** Runs of one statement, so that none takes long or holds many locks. */
const BATCH = 100;

/** How long workers keep what nobody needs for the career graph. */
export interface Retention {
  /** Days after the end of a run until its events are deleted, except the last one. */
  eventDays: number;
  /** Days after the end of a run until it is deleted; null to keep runs as long as their owner. */
  runDays: number | null;
}

interface Forgetting {
  database: Database;
  retention: Retention;
  log: Logger;
}

/** What was deleted. */
export interface Forgotten {
  events: number;
  runs: number;
}

/** Deletes old events and runs every few hours until aborted. */
export function keepForgettingRuns({ signal, ...forgetting }: Forgetting & { signal: AbortSignal }): Promise<void> {
  const failure = 'could not delete old runs; retrying later';
  return repeat(() => forgetRuns({ ...forgetting, signal }), {
    firstMs: FIRST_MS,
    everyMs: EVERY_MS,
    failure,
    log: forgetting.log,
    signal,
  });
}

/** Must run as app_worker. Several workers may do it at once: each passes over runs that another one has locked. */
export async function forgetRuns({
  database,
  retention: { eventDays, runDays },
  log,
  signal,
}: Forgetting & { signal?: AbortSignal }): Promise<Forgotten> {
  const sql = onPool(database.pool);
  const inBatches = async (statement: string, days: number) => {
    let total = 0;
    // Until nothing is left: a run can go once its children are gone.
    for (let runs = BATCH; runs > 0 && signal?.aborted !== true;) {
      const [batch] = await sql<{ runs: number; deleted: number }>(statement, [days, BATCH]);
      runs = batch?.runs ?? 0;
      total += batch?.deleted ?? 0;
    }
    return total;
  };
  const events = await inBatches(EVENTS, eventDays);
  const runs = runDays === null ? 0 : await inBatches(RUNS, runDays);
  if (events + runs > 0) log.info({ events, runs }, 'deleted old runs and events');
  return { events, runs };
}

const ENDED = `r.status in ('succeeded', 'failed', 'canceled') and r.finished_at < now() - make_interval(days => $1::int)`;

/** The last event stays, so that who follows the run learns how it ended. A run that was retried since has new events. */
const EVENTS = `with old as (
    select r.id, r.seq from pipeline_runs r
    where ${ENDED} and (r.events_deleted_at is null or r.events_deleted_at < r.finished_at)
    order by r.finished_at limit $2::int for update of r skip locked
  ), deleted as (
    delete from run_events e using old where e.run_id = old.id and e.seq < old.seq returning 1
  ), noted as (
    update pipeline_runs r set events_deleted_at = now() from old where r.id = old.id returning 1
  )
  select (select count(*) from noted)::int as runs, (select count(*) from deleted)::int as deleted`;

/**
 * From the last of a chain of runs to the first, because children go with their parent. Kept are runs whose cost counts against the owner's
 * budget, and those that published a version, which has their ID.
 */
const RUNS = `with old as (
    select r.id from pipeline_runs r
    where ${ENDED} and r.cost_usd_micros = 0 and r.kind <> 'render'
      and not exists (select 1 from pipeline_runs child where child.parent_id = r.id)
    order by r.finished_at limit $2::int for update of r skip locked
  ), deleted as (
    delete from pipeline_runs d using old where d.id = old.id returning 1
  )
  select count(*)::int as runs, count(*)::int as deleted from deleted`;
