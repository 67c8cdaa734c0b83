import pg from 'pg';
import { MigrationFailed } from './migration-failed.ts';
import { LOGIN_ROLES, type LoginRole, MEMBERSHIPS, passwordVerifier, roleName, ROLES, roleUrl } from './roles.ts';

export interface RoleSettings {
  /** Connection string of the database's owner. */
  ownerUrl: string;
  /** The installation's secret, from which the login roles' passwords are derived. */
  secret: string;
  prefix: string;
  /** Login roles with a connection string of their own, whose passwords are not ours to set. */
  configured: readonly LoginRole[];
}

/**
 * Creates the installation's roles, or makes do with those that an administrator has prepared. Changes only what differs, so that a user
 * without CREATEROLE can migrate.
 *
 * @returns the statements that this user may not execute; an administrator has to
 */
export async function prepareRoles(client: pg.Client, settings: RoleSettings): Promise<string[]> {
  const { prefix, secret } = settings;
  const logins = await withoutOurPassword(client, settings);
  const [taken] = await otherDatabases(
    client,
    logins.filter(({ isCertain }) => isCertain).map(({ name }) => name),
  );
  if (taken !== undefined) throw new MigrationFailed(rolesTaken(prefix, taken));
  const refused: string[] = [];
  // After each other: a membership needs its roles.
  for (const find of [missingRoles, missingMemberships])
    for (const statement of await find(client, prefix))
      if (!(await isExecuted(client, statement))) refused.push(statement);
  for (const { name, isCertain } of logins) {
    // Its password may well be ours, or that of another installation, which must not be locked out.
    if (!isCertain && (await otherDatabases(client, [name])).length > 0) continue;
    const statement = `alter role ${name} with login password '${passwordVerifier(secret, name)}'`;
    if (!(await isExecuted(client, statement)) && isCertain) refused.push(statement);
  }
  return refused;
}

/** False if this user may not execute it. */
async function isExecuted(client: pg.Client, statement: string): Promise<boolean> {
  try {
    await client.query(statement);
    return true;
  } catch (error) {
    const { code } = error as pg.DatabaseError;
    // Another process has just created the role.
    if (code === '42710' || code === '23505') return true;
    // Forbidden, or about a role that could not be created.
    if (code === '42501' || code === '42704') return false;
    throw error;
  }
}

async function missingRoles(client: pg.Client, prefix: string): Promise<string[]> {
  const names = ROLES.map((role) => roleName(prefix, role));
  const { rows } = await client.query<{ name: string; wrong: string }>(
    `select rolname as name, concat_ws(' ', case when rolsuper then 'nosuperuser' end, case when rolbypassrls then 'nobypassrls' end,
       case when rolcreaterole then 'nocreaterole' end, case when rolcreatedb then 'nocreatedb' end,
       case when rolreplication then 'noreplication' end, case when rolinherit then 'noinherit' end) as wrong
     from pg_roles where rolname = any($1)`,
    [names],
  );
  return names.flatMap((name) => {
    const found = rows.find((row) => row.name === name);
    if (!found) return `create role ${name} nologin noinherit`;
    return found.wrong === '' ? [] : `alter role ${name} with ${found.wrong}`;
  });
}

/** From PostgreSQL 16 on, each membership says for itself whether rights are inherited and the role may be assumed. */
async function missingMemberships(client: pg.Client, prefix: string): Promise<string[]> {
  const { rows } = await client.query<{ member: string; of: string; fits: boolean }>(
    `select m.rolname as member, r.rolname as of,
       bool_or(coalesce((to_jsonb(a)->>'set_option')::boolean, true))
         and not bool_or(coalesce((to_jsonb(a)->>'inherit_option')::boolean, false)) as fits
     from pg_auth_members a join pg_roles m on m.oid = a.member join pg_roles r on r.oid = a.roleid group by 1, 2`,
  );
  return MEMBERSHIPS.flatMap((one) => {
    const member = roleName(prefix, one.member);
    const of = roleName(prefix, one.of);
    const found = rows.find((row) => row.member === member && row.of === of);
    if (found?.fits === true) return [];
    // Versions before 16 don't know the options, and there every membership fits.
    return `grant ${of} to ${member}${found ? ' with inherit false, set true' : ''}`;
  });
}

interface Login {
  name: string;
  /** False where the server or a pooler lets this role log in from elsewhere only, so that its password can't be tried. */
  isCertain: boolean;
}

/** The login roles that don't have the password derived from the secret, or don't exist yet. */
async function withoutOurPassword(client: pg.Client, settings: RoleSettings): Promise<Login[]> {
  const { ownerUrl, secret, prefix, configured } = settings;
  const { rows } = await client.query<{ name: string }>('select rolname as name from pg_roles where rolcanlogin');
  const logins: Login[] = [];
  for (const role of LOGIN_ROLES.filter((one) => !configured.includes(one))) {
    const name = roleName(prefix, role);
    const mayLogIn = rows.some((row) => row.name === name);
    const outcome = mayLogIn ? await tryLogin(roleUrl(ownerUrl, secret, role, prefix)) : 'refused';
    if (outcome !== 'works') logins.push({ name, isCertain: outcome === 'refused' });
  }
  return logins;
}

async function tryLogin(connectionString: string): Promise<'works' | 'refused' | 'not from here'> {
  const client = new pg.Client({ connectionString, application_name: 'cursus-migrate' });
  client.on('error', () => {});
  try {
    await client.connect();
    return 'works';
  } catch (error) {
    const { code } = error as pg.DatabaseError;
    if (code === '28P01') return 'refused';
    // 08P01 is how pgbouncer refuses a role that it doesn't know.
    if (code === '28000' || code === '08P01') return 'not from here';
    // The password is right; only the privilege to connect is missing.
    if (code === '42501') return 'works';
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

/** Other databases of the cluster in which the roles have privileges. */
async function otherDatabases(client: pg.Client, roles: string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select distinct d.datname as name from pg_shdepend s join pg_database d on d.oid = s.dbid join pg_roles r on r.oid = s.refobjid
     where s.refclassid = 'pg_authid'::regclass and r.rolname = any($1) and r.rolcanlogin and d.datname <> current_database() order by 1`,
    [roles],
  );
  return rows.map(({ name }) => name);
}

const rolesTaken = (prefix: string, database: string) =>
  `The roles ${prefix}_api, ${prefix}_worker and ${prefix}_web belong to another installation in the same PostgreSQL (database ${database}), which has another CURSUS_SECRET. Give this one names of its own, such as CURSUS_DB_PREFIX=staging; or drop that database if it is a leftover.`;
