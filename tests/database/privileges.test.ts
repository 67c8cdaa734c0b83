import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../support/database.ts';

// docs/deploy-postgres.md says what each role may do. Both directions: nothing more, and nothing less.

let database: TestDatabase;
let page: string;
beforeAll(async () => {
  database = await testDatabase();
  page = await readFile(path.resolve(import.meta.dirname, '../../docs/deploy-postgres.md'), 'utf8');
});
afterAll(() => database?.close());

/** The cells of the first table after a heading. */
function tableAfter(heading: string): string[][] {
  const section = page.slice(page.indexOf(`\n## ${heading}\n`));
  const lines = section.slice(section.indexOf('\n|')).trimStart().split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.replaceAll('`', '').trim()),
  );
}
const list = (cell = '') => cell.split(/,\s*(?![^(]*\))/).filter(Boolean);

test('the table of privileges is what the catalog says', async () => {
  const objects = await database.sql<{ schema: string; name: string; kind: string }>(
    `select n.nspname as schema, c.relname as name, case c.relkind when 'S' then 'sequence' else 'table' end as kind
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'bullmq') and c.relkind in ('r', 'p', 'v', 'm', 'S') and not c.relispartition`,
  );
  const namesOf = (name: string): string[] => {
    const [, kind] = /^every (table|sequence) of bullmq$/.exec(name) ?? [];
    if (kind === undefined) return [`public.${name}`];
    const those = objects.filter((one) => one.schema === 'bullmq' && one.kind === kind);
    return those.map((one) => `bullmq.${one.name}`);
  };
  const documented = tableAfter('Privileges').flatMap(([roles, may, on]) =>
    list(roles).flatMap((role) =>
      list(on).flatMap((name) =>
        namesOf(name).map((object) => `${role} ${object}: ${list(may).toSorted().join(', ')}`),
      ),
    ),
  );
  const granted = await database.sql<{ line: string }>(
    `with acls as (
       select c.oid, null::name as part, c.relacl as acl from pg_class c
       union all select a.attrelid, a.attname, a.attacl from pg_attribute a where a.attacl is not null),
     each as (
       select r.rolname, n.nspname || '.' || c.relname as object,
         a.privilege_type || coalesce(' (' || string_agg(s.part, ', ' order by s.part) || ')', '') as privilege
       from acls s join pg_class c on c.oid = s.oid join pg_namespace n on n.oid = c.relnamespace
       cross join aclexplode(s.acl) a join pg_roles r on r.oid = a.grantee
       where r.rolname like 'app\\_%' and not c.relispartition group by r.rolname, object, a.privilege_type, s.part is null)
     select rolname || ' ' || object || ': ' || string_agg(privilege, ', ' order by privilege collate "C") as line
     from each group by rolname, object`,
  );
  expect(documented.length).toBeGreaterThan(100);
  expect(documented.toSorted()).toEqual(granted.map(({ line }) => line).toSorted());
});

test('the table of roles is what the catalog says', async () => {
  const rows = await database.sql<{ line: string }>(
    `select concat_ws(' | ', r.rolname, case when r.rolcanlogin then 'logs in' end,
       (select 'becomes ' || string_agg(o.rolname, ', ' order by o.rolname desc) from pg_auth_members m join pg_roles o on o.oid = m.roleid where m.member = r.oid),
       (select 'uses ' || string_agg(n.nspname, ', ' order by n.nspname desc) from pg_namespace n
        where exists (select from aclexplode(n.nspacl) a where a.grantee = r.oid and a.privilege_type = 'USAGE'))) as line
     from pg_roles r where r.rolname like 'app\\_%'`,
  );
  const documented = tableAfter('Roles').map(([role = '', logsIn, becomes, uses]) =>
    [role, logsIn && 'logs in', becomes && `becomes ${becomes}`, uses && `uses ${uses}`].filter(Boolean).join(' | '),
  );
  expect(documented.toSorted()).toEqual(rows.map(({ line }) => line).toSorted());
});

test('everything that is documented is also enough: nothing is granted to everyone but functions', async () => {
  const everyone = await database.sql(
    `select c.oid::regclass::text as name from pg_class c cross join aclexplode(c.relacl) a
     where a.grantee = 0 and c.relnamespace in ('public'::regnamespace, 'bullmq'::regnamespace)
     union all select n.nspname from pg_namespace n cross join aclexplode(n.nspacl) a
     where a.grantee = 0 and n.nspname in ('public', 'bullmq')`,
  );
  expect(everyone).toEqual([]);
});
