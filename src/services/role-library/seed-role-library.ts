import type pg from 'pg';
import { v5 } from 'uuid';
import { readRoleFiles } from './read-role-files.ts';

/** UUID namespace, so that a role has the same id in every installation. */
const NAMESPACE = '5c1f3a52-6f0e-4c7b-9d57-7a1f0f2a1c11';

/**
 * Syncs the table with the files: adds, replaces and deletes rows, and writes nothing if nothing has changed. Connect as the owner
 * of the table. Statements already proposed from the library are copies and stay.
 */
export async function seedRoleLibrary(client: pg.Client): Promise<void> {
  const roles = await readRoleFiles();
  const rows = roles.map((role) => ({ id: v5(`${role.industry}/${role.role}`, NAMESPACE), ...role }));
  await client.query(SEED, [JSON.stringify(rows)]);
}

/** A single statement, so that readers never see a partial update. */
const SEED = `with files as (
    select f->>'id' id, f->>'role' role, f->>'industry' industry, (f->>'version')::int "version",
      array(select jsonb_array_elements_text(f->'titles')) titles, f->'outcomes' outcomes, f->'processes' processes, f->'tools' tools,
      f->'patterns' patterns, f->'metricLadders' metric_ladders
    from jsonb_array_elements($1::jsonb) f),
  gone as (delete from role_library l where not exists (select 1 from files f where f.role = l.role and f.industry = l.industry))
  insert into role_library as l (id, role, industry, version, titles, outcomes, processes, tools, patterns, metric_ladders)
  select id::uuid, role, industry, "version", titles, outcomes, processes, tools, patterns, metric_ladders from files
  on conflict (role, industry) do update set version = excluded.version, titles = excluded.titles, outcomes = excluded.outcomes,
    processes = excluded.processes, tools = excluded.tools, patterns = excluded.patterns, metric_ladders = excluded.metric_ladders
  where (l.version, l.titles, l.outcomes, l.processes, l.tools, l.patterns, l.metric_ladders) is distinct from
    (excluded.version, excluded.titles, excluded.outcomes, excluded.processes, excluded.tools, excluded.patterns, excluded.metric_ladders)`;
