import type { DayMeasure } from '../../domain/analytics/summarize-days.ts';
import type { RunSql } from '../database/run-sql.ts';

/** Aggregated days come from event_days, later ones from the events themselves. */
const READ = `with counted as (select max(day) as until from event_days where user_id = $1::uuid)
  select to_char(day, 'YYYY-MM-DD') as day, dimension::text, key, visitors, events from event_days
    where user_id = $1::uuid and day between $2::date and $3::date
  union all
  select to_char(m.day, 'YYYY-MM-DD'), m.dimension::text, m.key, m.visitors, m.events
    from counted cross join lateral event_measures($1::uuid, greatest($2::date, counted.until + 1), $3::date) m`;

/** Daily measures of the user's site; `from` and `to` are inclusive. `sql` must run as the user. */
export function readEventDays(
  sql: RunSql,
  userId: string,
  { from, to }: { from: string; to: string },
): Promise<DayMeasure[]> {
  return sql<DayMeasure>(READ, [userId, from, to]);
}
