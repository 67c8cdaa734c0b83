import type pg from 'pg';
import { ROLES, roleName } from './roles.ts';

/**
 * Gives everything that the roles with one prefix have in this database to those with another, which must exist. The old ones keep what
 * they have in other databases, and have nothing left in this one.
 */
export async function renameRoles(client: pg.Client, { from, to }: { from: string; to: string }): Promise<void> {
  const names = [ROLES.map((role) => roleName(from, role)), ROLES.map((role) => roleName(to, role))];
  await client.query('begin');
  try {
    for (const find of [POLICIES, PRIVILEGES]) {
      const { rows } = await client.query<{ statement: string }>(find, names);
      for (const { statement } of rows) await client.query(statement);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

const NEW_NAME = `coalesce(quote_ident(($2::text[])[array_position($1::text[], r.rolname::text)]), quote_ident(r.rolname), 'public')`;

const POLICIES = `
select format('alter policy %I on %s to %s', p.polname, p.polrelid::regclass, string_agg(${NEW_NAME}, ', ')) as statement
from pg_policy p cross join unnest(p.polroles) as one(id) left join pg_roles r on r.oid = one.id
group by p.polname, p.polrelid having bool_or(r.rolname = any($1))`;

const PRIVILEGES = `
with objects as (
  select case relkind when 'S' then 'sequence' else 'table' end as kind, oid::regclass::text as name, null::name as part, relacl as acl
  from pg_class where relkind in ('r', 'p', 'v', 'm', 'f', 'S')
  union all select 'table', attrelid::regclass::text, attname, attacl from pg_attribute where not attisdropped
  union all select 'routine', oid::regprocedure::text, null, proacl from pg_proc
  union all select 'schema', quote_ident(nspname), null, nspacl from pg_namespace
  union all select 'database', quote_ident(datname), null, datacl from pg_database where datname = current_database())
select format(one.template, a.privilege_type, '(' || quote_ident(o.part) || ')', o.kind, o.name, one.role) as statement
from objects o cross join aclexplode(o.acl) a join pg_roles r on r.oid = a.grantee
  cross join lateral (values ('grant %s %s on %s %s to %s', ${NEW_NAME}), ('revoke %s %s on %s %s from %s', quote_ident(r.rolname)))
    as one(template, role)
where r.rolname = any($1)`;
