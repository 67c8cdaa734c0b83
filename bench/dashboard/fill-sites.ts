import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { hashToken } from '../../src/services/auth/session-token.ts';

export const SITES = 10_000;
/** These have visits every day, to several pages and from many sources; the others on every fourth day. */
const BUSY = 50;
/** Of each site, yesterday. */
const EVENTS = 20;

const YEAR = `generate_series(1, 364) ago`;
const COUNTED = [
  `insert into event_days (user_id, day, dimension, key, visitors, events)
    select u.id, current_date - ago, d.dimension::event_dimension, d.key, 2, 3
    from quiet u, ${YEAR}, (values ('all', ''), ('name', 'page_view'), ('page', '/'), ('source', '')) d (dimension, key)
    where ago % 4 = 2`,
  `insert into event_days (user_id, day, dimension, key, visitors, events)
    select u.id, current_date - ago, d.dimension::event_dimension, d.key, 20, 30
    from busy u, ${YEAR}, (select 'all' as dimension, '' as key union all values ('name', 'page_view'), ('name', 'cta_click'), ('name', 'resume_download'),
      ('page', '/'), ('page', '/de') union all select 'source', 'source' || n || '.example' from generate_series(1, 18) n) d
    where ago > 1`,
  `insert into events (id, occurred_at, user_id, name, path, referrer, visitor, stored_at)
    select gen_random_uuid(), t.at, u.id, 'page_view', '/', 'source' || n || '.example', 'v' || n % 7, t.at
    from users u, generate_series(1, ${EVENTS}) n, lateral (select current_date - interval '1 day' + n * interval '1 hour' as at) t`,
  // Counted long ago, and therefore not to be read again.
  `insert into events (id, occurred_at, user_id, name, path, visitor, stored_at)
    select gen_random_uuid(), t.at, u.id, 'page_view', '/', 'v' || n % 7, t.at
    from users u, generate_series(1, ${EVENTS}) n, lateral (select current_date - n * interval '1 day' - interval '2 days' as at) t`,
  // Today is counted when it is shown.
  `insert into events (id, occurred_at, user_id, name, path, visitor, stored_at)
    select gen_random_uuid(), current_date, u.id, 'page_view', '/', 'v' || n, current_date from busy u, generate_series(1, 500) n`,
  `update event_counters set counted_until = current_date - interval '1 day'`,
];

/** 10,000 sites with a year of counted days, and events of yesterday that aren't counted yet. @returns sessions of the busy sites */
export async function fillSites(ownerUrl: string): Promise<{ tokens: string[]; newEvents: number }> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`set timezone = 'UTC'`);
  const ids = Array.from({ length: SITES }, () => uuidv7());
  const busy = ids.slice(0, BUSY);
  const tokens = busy.map(() => randomBytes(24).toString('base64url'));
  await client.query(
    `insert into users (id, name, email, email_verified) select id, 'User ' || n, 'user' || n || '@example.com', true
      from unnest($1::uuid[]) with ordinality u(id, n)`,
    [ids],
  );
  await client.query(
    `insert into sessions (id, user_id, token, expires_at)
      select gen_random_uuid(), id, token, now() + interval '1 day' from unnest($1::uuid[], $2::text[]) s(id, token)`,
    [busy, tokens.map(hashToken)],
  );
  await client.query('create temporary table busy as select unnest($1::uuid[]) as id', [busy]);
  await client.query('create temporary table quiet as select id from users except select id from busy');
  // Without triggers and checks of foreign keys, which would take minutes.
  await client.query('set session_replication_role = replica');
  for (const statement of COUNTED) await client.query(statement);
  await client.query('vacuum analyze');
  await client.end();
  return { tokens, newEvents: SITES * EVENTS };
}
