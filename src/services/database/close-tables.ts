import type pg from 'pg';
import { ROLES, roleName } from './roles.ts';

const IS_TABLE = `c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')`;

/** The tables that exist, by their internal IDs. */
export async function listTables(client: pg.Client): Promise<number[]> {
  const { rows } = await client.query<{ oid: number }>(`select c.oid from pg_class c where ${IS_TABLE}`);
  return rows.map(({ oid }) => oid);
}

/**
 * Takes from everyone else what the database's default privileges gave them on tables that are new. Supabase gives its web roles everything,
 * and row-level security doesn't cover TRUNCATE.
 */
export async function closeNewTables(client: pg.Client, before: number[], prefix: string): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(
    `select distinct format('revoke all on %s %s from %s', case c.relkind when 'S' then 'sequence' else 'table' end,
       c.oid::regclass, case a.grantee when 0 then 'public' else quote_ident(r.rolname) end) as statement
     from pg_class c cross join aclexplode(c.relacl) a left join pg_roles r on r.oid = a.grantee
     where ${IS_TABLE} and c.oid <> all($1::oid[]) and a.grantee <> c.relowner and coalesce(r.rolname::text, '') <> all($2::text[])`,
    [before, ROLES.map((role) => roleName(prefix, role))],
  );
  for (const { statement } of rows) await client.query(statement);
}
