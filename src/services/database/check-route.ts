import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { type LoginRole, roleName } from './roles.ts';

/** What is between us and PostgreSQL keeps no session, or the two connection strings lead to different places. */
export class RouteUnusable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RouteUnusable';
  }
}

export interface Route {
  /** For statements and transactions; may lead to a pooler. */
  url: string;
  /** For what needs a session of its own; the same as `url` without a pooler. */
  directUrl: string;
  /** Of the names of the installation's roles. */
  prefix: string;
}

const ANNOUNCE_EVERY_MS = 250;
/** A busy machine takes a second; through a pooler nothing ever arrives. */
const PATIENCE_MS = 10_000;

/**
 * Notifies over one connection and listens on the other, as the product does all the time. Throws {@link RouteUnusable} with what to set
 * unless it is heard, and unless the connection has the rights of `role` and no more; null for the owner's.
 */
export async function checkRoute(
  { url, directUrl, prefix }: Route,
  role: LoginRole | null,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const listening = new pg.Client({ connectionString: directUrl, application_name: 'cursus-check' });
  const speaking = new pg.Client({ connectionString: url, application_name: 'cursus-check' });
  // The queries below report the loss of a connection.
  for (const client of [listening, speaking]) client.on('error', () => {});
  try {
    await Promise.all([listening.connect(), speaking.connect()]);
    if (role !== null) await checkUser(speaking, role, prefix);
    const channel = `cursus_check_${randomBytes(8).toString('hex')}`;
    let isHeard = false;
    const heard = new Promise<void>((resolve) => listening.once('notification', () => resolve()));
    void heard.then(() => (isHeard = true));
    await listening.query(`listen ${channel}`);
    for (const until = performance.now() + patienceMs; !isHeard && performance.now() < until;) {
      await notify(speaking, channel);
      await Promise.race([heard, delay(ANNOUNCE_EVERY_MS)]);
    }
    if (!isHeard) throw new RouteUnusable(url === directUrl ? POOLED : ELSEWHERE);
  } finally {
    await Promise.all([listening.end(), speaking.end()]).catch(() => {});
  }
}

/** A superuser could do the same, until the first mistake. */
async function checkUser(client: pg.Client, role: LoginRole, prefix: string): Promise<void> {
  const name = roleName(prefix, role);
  const { rows } = await client.query<{ user: string; fits: boolean }>(
    `select r.rolname as user, not r.rolsuper and not r.rolbypassrls and coalesce(pg_has_role(to_regrole($1), 'usage'), false) as fits
     from pg_roles r where r.rolname = current_user`,
    [name],
  );
  if (rows[0]?.fits !== true) throw new RouteUnusable(otherUser(rows[0]?.user, name));
}

/** In a transaction, which a pooler in statement mode refuses. */
async function notify(client: pg.Client, channel: string): Promise<void> {
  try {
    await client.query('begin');
    await client.query('select pg_notify($1, $2)', [channel, 'heard']);
    await client.query('commit');
  } catch (error) {
    if (/transaction blocks not allowed/i.test(String(error))) throw new RouteUnusable(NO_TRANSACTIONS);
    throw error;
  }
}

const otherUser = (user: string | undefined, name: string) =>
  `The connection string for ${name} logs in as ${user}. Check the user in it, and CURSUS_DB_PREFIX, with which the name starts; see docs/deploy-postgres.md.`;
const POOLED =
  'The database is behind a pooler that keeps no session for its clients (such as pgbouncer in transaction mode), so notifications are not heard. Set LISTEN_DATABASE_URL to the address of PostgreSQL itself, such as postgres://db.internal:5432/cursus; see docs/deploy-postgres.md.';
const ELSEWHERE =
  'What is notified through the pooler is not heard at LISTEN_DATABASE_URL. It must lead to the same database, and not through a pooler in transaction mode; see docs/deploy-postgres.md.';
const NO_TRANSACTIONS =
  'The pooler in front of the database is in statement mode, which allows no transactions. Set it to transaction or session mode; see docs/deploy-postgres.md.';
