import type { Database } from '../services/database/prisma.ts';
import { onPool } from '../services/database/run-sql.ts';
import type { Logger } from '../services/log/logger.ts';
import { repeat } from './repeat.ts';

const EVERY_MS = 10 * 60_000;

/** The transaction of an event may begin so long before it ends. */
const OVERLAP = `interval '5 minutes'`;
const TODAY = `date_trunc('day', now() at time zone 'UTC') at time zone 'UTC'`;

/** On a new day, what was stored since the beginning of the last one is looked at again, because its days are over now. */
const READ = `select now() as now, ${TODAY} as today,
    case when counted_until < ${TODAY} then date_trunc('day', counted_until at time zone 'UTC') at time zone 'UTC' else counted_until end
      - ${OVERLAP} as since
  from event_counters where id = 1`;
/**
 * Counts each site's whole day again that is over and has new events, however late: those that waited for the database come after their day.
 * `since` is a parameter, because the planner must know how few events are new.
 */
const COUNT = `with fresh as materialized (
    select distinct user_id, (occurred_at at time zone 'UTC')::date as day from events where stored_at > $1 and occurred_at < $2
  )
  insert into event_days (user_id, day, dimension, key, visitors, events)
  select f.user_id, m.day, m.dimension, m.key, m.visitors, m.events
    from fresh f cross join lateral event_measures(f.user_id, f.day, f.day) m
  on conflict (user_id, day, dimension, key) do update set visitors = excluded.visitors, events = excluded.events`;
const NOTE = `update event_counters set counted_until = greatest(counted_until, $1) where id = 1`;

/**
 * Aggregates the events of past days that were stored since the last time. Must run as app_worker. Counting again gives the same result, so
 * several workers may do it at once.
 */
export async function countDays(database: Database): Promise<void> {
  const sql = onPool(database.pool);
  const [counted] = await sql<{ now: Date; today: Date; since: Date }>(READ, []);
  if (!counted) throw new Error('event_counters has no row. Run the migrations again.');
  await sql(COUNT, [counted.since, counted.today]);
  await sql(NOTE, [counted.now]);
}

/** Counts immediately and then every few minutes until aborted. */
export function keepCountingDays({
  database,
  log,
  signal,
}: {
  database: Database;
  log: Logger;
  signal: AbortSignal;
}): Promise<void> {
  return repeat(() => countDays(database), {
    everyMs: EVERY_MS,
    failure: 'could not count page events; retrying',
    log,
    signal,
  });
}
