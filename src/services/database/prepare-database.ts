import type pg from 'pg';
import { LOGIN_ROLES, roleName } from './roles.ts';

/**
 * Finds what the migrating user may not do in this database, and lets the login roles connect to it.
 *
 * @returns the statements that the owner of the database or an administrator has to execute
 */
export async function prepareDatabase(
  client: pg.Client,
  { prefix, isNew }: { prefix: string; isNew: boolean },
): Promise<string[]> {
  const { rows } = await client.query<{
    database: string;
    me: string;
    mayCreate: boolean;
    ownsPublic: boolean;
    mayGrantConnect: boolean;
  }>(
    `select quote_ident(d.datname) as database, quote_ident(current_user) as me,
       has_database_privilege(d.oid, 'create') as "mayCreate", pg_has_role(n.nspowner, 'usage') as "ownsPublic",
       pg_has_role(d.datdba, 'usage') or has_database_privilege(d.oid, 'connect with grant option') as "mayGrantConnect"
     from pg_database d, pg_namespace n where d.datname = current_database() and n.nspname = 'public'`,
  );
  const [found] = rows;
  if (!found) return ['create schema public'];
  const { database, me } = found;
  const missing: string[] = [];
  // Later migrations need only their own tables.
  if (isNew && !found.mayCreate) missing.push(`grant create on database ${database} to ${me}`);
  if (isNew && !found.ownsPublic) missing.push(`alter schema public owner to ${me}`);
  for (const { name, asEveryone } of await withoutConnect(client, prefix)) {
    const statement = `grant connect on database ${database} to ${name}`;
    if (found.mayGrantConnect) await client.query(statement);
    else if (!asEveryone) missing.push(statement);
  }
  return missing;
}

/**
 * Login roles that may connect at most because everyone may. They get the privilege themselves, so that the administrator can take it from
 * everyone else.
 */
async function withoutConnect(client: pg.Client, prefix: string): Promise<{ name: string; asEveryone: boolean }[]> {
  const { rows } = await client.query<{ name: string; asEveryone: boolean }>(
    `select r.rolname as name, has_database_privilege(r.oid, d.oid, 'connect') as "asEveryone" from pg_roles r, pg_database d where d.datname = current_database() and r.rolname = any($1)
       and not exists (select from aclexplode(d.datacl) a where a.grantee = r.oid and a.privilege_type = 'CONNECT')`,
    [LOGIN_ROLES.map((role) => roleName(prefix, role))],
  );
  return rows;
}
