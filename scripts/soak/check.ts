import { UNFINISHED } from '../../src/services/storage/atomic-fs-driver.ts';
import type { Cluster, Usage } from './cluster.ts';
import type { Person } from './person.ts';

/** Violations of what must hold whatever is killed, as sentences. */
export interface Findings {
  lost: string[];
  doubled: string[];
  leaked: string[];
}

/** A process that grew beyond this has a leak: all of them stay far below it. */
const MOST_MEGABYTES = 1_500;
const MOST_FILES = 400;
const MOST_SESSIONS = 120;

/** Checks everything that people were told against what is stored. All runs must have ended. */
export async function check(cluster: Cluster, people: Person[], usage: Usage[]): Promise<Findings> {
  const found: Findings = { lost: [], doubled: [], leaked: [] };
  for (const person of people) {
    await checkStatements(cluster, person, found);
    await checkRuns(cluster, person, found);
    await checkEvents(cluster, person, found);
  }
  for (const { text } of await cluster.sql<{ text: string }>(DOUBLED)) found.doubled.push(text);
  for (const { text } of await cluster.sql<{ text: string }>(LEFT)) found.leaked.push(text);
  const ids = new Set((await cluster.sql<{ id: string }>('select id from users')).map(({ id }) => id));
  for (const file of await cluster.files()) {
    // What a killed process left half written stays for a day.
    const owner = file.startsWith(UNFINISHED) ? undefined : UUID.exec(file)?.[0];
    if (owner !== undefined && !ids.has(owner)) found.leaked.push(`${file} belongs to an account that is deleted`);
  }
  for (const { name, megabytes, files } of usage) {
    if (megabytes > MOST_MEGABYTES) found.leaked.push(`the ${name} uses ${Math.round(megabytes)} MB`);
    if (files > MOST_FILES) found.leaked.push(`the ${name} has ${files} files open`);
  }
  const [sessions] = await cluster.sql<{ count: number }>('select count(*)::int as count from pg_stat_activity');
  if ((sessions?.count ?? 0) > MOST_SESSIONS) found.leaked.push(`PostgreSQL has ${sessions?.count} sessions`);
  return found;
}

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** Every statement that was confirmed is there once; one that was only tried at most once. */
async function checkStatements(cluster: Cluster, { id, ledger }: Person, found: Findings): Promise<void> {
  const texts = (
    await cluster.sql<{ text: string }>(
      `select raw_text as text from achievements where user_id = $1
       union all select title from work_experiences where user_id = $1 and title is not null`,
      [id],
    )
  ).map(({ text }) => text);
  const count = (part: string) => texts.filter((text) => text.includes(part)).length;
  for (const mark of ledger.uploaded) {
    if (count(mark) === 0) found.lost.push(`the uploaded statement with ${mark} of ${id}`);
    if (count(mark) > 1) found.doubled.push(`the uploaded statement with ${mark} of ${id}`);
  }
  for (const text of ledger.tried) {
    if (count(text) === 0 && ledger.added.has(text)) found.lost.push(`“${text}” of ${id}`);
    if (count(text) > 1) found.doubled.push(`“${text}” of ${id}`);
  }
}

/** Every run that was started is there and succeeded; every publication has its version. */
async function checkRuns(cluster: Cluster, { id, ledger }: Person, found: Findings): Promise<void> {
  const runs = await cluster.sql<{
    id: string;
    key: string | null;
    kind: string;
    status: string;
    error: string;
    versions: number;
  }>(
    `select r.id, r.idempotency_key as key, r.kind::text, r.status::text, r.error::text,
       (select count(*)::int from site_versions v where v.id = r.id) as versions
     from pipeline_runs r where r.user_id = $1`,
    [id],
  );
  for (const { id: run, kind, status, error, versions } of runs) {
    if (status !== 'succeeded') found.lost.push(`the ${kind} run ${run} of ${id} is ${status}: ${error}`);
    if (kind === 'render' && versions !== 1) found.lost.push(`the version of the run ${run}`);
  }
  for (const [key, run] of ledger.runs)
    if (runs.find((one) => one.key === key)?.id !== run) found.lost.push(`the run ${run} of ${id}`);
}

/** The subscriber got every event of every run once and in order, across all reconnects, and nobody else's. */
async function checkEvents(cluster: Cluster, { id, seen }: Person, found: Findings): Promise<void> {
  const runs = await cluster.sql<{ id: string; owner: string; seq: number; seqs: number[] }>(
    `select r.id, r.user_id as owner, r.seq, array_agg(e.seq order by e.seq) as seqs
     from pipeline_runs r join run_events e on e.run_id = r.id where r.id = any($1) or r.user_id = $2 group by r.id`,
    [[...seen.keys()], id],
  );
  for (const { id: run, owner, seq, seqs } of runs) {
    if (owner !== id) {
      found.leaked.push(`events of the run ${run} of ${owner} came to ${id}`);
      continue;
    }
    const all = Array.from({ length: seq }, (_, index) => index + 1).join();
    if (seqs.join() !== all) found.lost.push(`events of the run ${run}: ${seqs.join()} of ${seq} are stored`);
    // Until the subscription is open, events are not delivered, so a run may begin later.
    const got = seen.get(run);
    const expected = all
      .split(',')
      .slice((got?.[0] ?? 1) - 1)
      .join();
    if (got === undefined || got.join() === expected) continue;
    if (new Set(got).size < got.length) found.doubled.push(`events of the run ${run} came twice: ${got.join()}`);
    else found.lost.push(`events of the run ${run}: ${got.join()} of ${seq} were delivered`);
  }
}

const DOUBLED = `
select 'the step ' || step || ' of the run ' || run_id || ' was done ' || count(*) || ' times' as text
  from run_events where kind = 'step_done' group by run_id, step having count(*) > 1
union all select 'the run ' || run_id || ' ended ' || count(*) || ' times'
  from run_events where kind in ('succeeded', 'failed', 'canceled') group by run_id having count(*) > 1
union all select 'the document ' || min(file_name) || ' is stored ' || count(*) || ' times'
  from documents group by user_id, file_name having count(*) > 1
union all select 'the run ' || parent_id || ' was followed by ' || count(*) || ' runs of kind ' || kind
  from pipeline_runs where parent_id is not null group by parent_id, kind having count(*) > 1`;

/** Rows of nobody. */
const LEFT = `
select 'events of nobody''s run ' || e.run_id as text from run_events e left join pipeline_runs r on r.id = e.run_id and r.user_id = e.user_id where r.id is null
union all select 'a version of nobody: ' || v.id from site_versions v left join users u on u.id = v.user_id where u.id is null
union all select 'a tenant without a user: ' || t.id from tenants t left join users u on u.tenant_id = t.id where u.id is null`;
