import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { hashToken } from '../../src/services/auth/session-token.ts';

export interface SeededUser {
  id: string;
  token: string;
  /** One of their runs. */
  runId: string;
}

const ROLES = 6;
const STATEMENTS = 8;
const SKILLS = 20;
const RUNS = 30;
const STEPS = 5;

/** Rows that belong to a user, by SQL, because through Prisma it would take minutes. Texts have what JSON has to escape. */
const ROWS = [
  `insert into companies (id, tenant_id, name, name_key) select gen_random_uuid(), u.tenant_id, 'Company ' || n, 'company ' || n
    from users u, generate_series(1, ${ROLES}) n`,
  `insert into work_experiences (id, user_id, company_id, title, start_date, end_date, position)
    select gen_random_uuid(), u.id, c.id, 'Engineer of "things" ' || c.name, '2010-03', '2014', right(c.name_key, 1)::int
    from users u join companies c on c.tenant_id = u.tenant_id`,
  `insert into achievements (id, user_id, experience_id, raw_text, text_key, impact_statement, position, confidence)
    select gen_random_uuid(), e.user_id, e.id, 'Reduced the time of “releases” — 漢字 — from 5 days to ' || n || E' hours\\n in ' || e.title,
      'statement ' || n, case when n % 2 = 0 then 'Cut release times to ' || n || ' hours' end, n, n / 10.0
    from work_experiences e, generate_series(1, ${STATEMENTS}) n`,
  `insert into skills (id, user_id, name, name_key, position)
    select gen_random_uuid(), u.id, 'Skill ' || n, 'skill ' || n, n from users u, generate_series(1, ${SKILLS}) n`,
  `insert into pipeline_runs (id, user_id, kind, status, input, progress, created_at)
    select gen_random_uuid(), u.id, 'story', 'succeeded', '{}', 1, timestamptz '2026-01-01' + n * interval '1 hour'
    from users u, generate_series(1, ${RUNS}) n`,
  `insert into run_steps (run_id, step, user_id, position, status, message)
    select r.id, 'step' || n, r.user_id, n, 'done', 'Done with ' || n from pipeline_runs r, generate_series(1, ${STEPS}) n`,
];

/** Users with a session each, a career of a usual size, and some runs. */
export async function seedUsers(ownerUrl: string, count: number): Promise<SeededUser[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const users = Array.from({ length: count }, () => ({ id: uuidv7(), token: randomBytes(24).toString('base64url') }));
  const ids = users.map(({ id }) => id);
  await client.query(
    `insert into users (id, name, email, email_verified) select id, 'User ' || n, 'user' || n || '@example.com', true
      from unnest($1::uuid[]) with ordinality u(id, n)`,
    [ids],
  );
  await client.query(
    `insert into sessions (id, user_id, token, expires_at)
      select gen_random_uuid(), id, token, now() + interval '1 day' from unnest($1::uuid[], $2::text[]) s(id, token)`,
    [ids, users.map(({ token }) => hashToken(token))],
  );
  // Without triggers, which would take minutes.
  await client.query('set session_replication_role = replica');
  for (const statement of ROWS) await client.query(statement);
  await client.query('set session_replication_role = origin');
  await client.query('vacuum analyze');
  const { rows } = await client.query<{ user_id: string; id: string }>(
    'select distinct on (user_id) user_id, id from pipeline_runs order by user_id, id',
  );
  await client.end();
  const runs = new Map(rows.map((row) => [row.user_id, row.id]));
  return users.map((user) => ({ ...user, runId: runs.get(user.id) ?? '' }));
}
