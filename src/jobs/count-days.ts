import type { Database } from '../services/database/prisma.ts';
import { onPool } from '../services/database/run-sql.ts';
import type { Logger } from '../services/log/logger.ts';
import { repeat } from './repeat.ts';

const EVERY_MS = 10 * 60_000;

/**
 * Covers everything since the last counted day, and always the three days before today, because events that waited for the database
 * arrive late. Recounting gives the same result, so several workers may do it.
 */
const COUNT = `insert into event_days (user_id, day, dimension, key, visitors, events)
  select m.* from event_measures(
    least((now() at time zone 'UTC')::date - 3, coalesce((select max(day) from event_days), '-infinity'::date)),
    (now() at time zone 'UTC')::date - 1) m
  on conflict (user_id, day, dimension, key) do update set visitors = excluded.visitors, events = excluded.events`;

/** Aggregates the events of past days. Must run as app_worker. */
export async function countDays(database: Database): Promise<void> {
  await onPool(database.pool)(COUNT, []);
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
