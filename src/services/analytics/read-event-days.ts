import type { DayMeasure } from '../../domain/analytics/summarise-days.ts';
import type { RunSql } from '../database/run-sql.ts';

/** Days that are over come out of what was counted then, those after the last counted one out of the events themselves. */
const READ = `with counted as (select max(day) as until from event_days where user_id = $1::uuid)
  select to_char(day, 'YYYY-MM-DD') as day, dimension::text, key, visitors, events from event_days
    where user_id = $1::uuid and day between $2::date and $3::date
  union all
  select to_char(m.day, 'YYYY-MM-DD'), m.dimension::text, m.key, m.visitors, m.events
    from counted, event_measures(greatest($2::date, counted.until + 1), $3::date) m where m.user_id = $1::uuid`;

/** What happened on the user's site. `sql` has to run as the user. Both days are counted. */
export function readEventDays(
  sql: RunSql,
  userId: string,
  { from, to }: { from: string; to: string },
): Promise<DayMeasure[]> {
  return sql<DayMeasure>(READ, [userId, from, to]);
}
