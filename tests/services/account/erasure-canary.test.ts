import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { openLogger } from '../../../src/services/log/logger.ts';
import { exportAs } from '../../pipelines/export/export-harness.ts';
import { PLAIN_SAMPLE } from '../../pipelines/ingest/sample-resume.ts';
import { fillTables } from '../../support/fill-tables.ts';
import { runQuery, signUp, type SignedUp } from '../../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../../support/server-with-worker.ts';
import { timeLimit } from '../../support/time-limit.ts';

jest.setTimeout(timeLimit(240));

/** A word that nobody else uses, in whatever the user gives. */
const CANARY = 'Kanarquell';

const RESUME = PLAIN_SAMPLE.replaceAll(/ada[. -]?byron/gi, CANARY)
  .replaceAll('Engine Works', `${CANARY} Works`)
  .replaceAll('Analyst', `${CANARY} analyst`)
  .replaceAll('cards', `cards of ${CANARY}`)
  .replaceAll('Mathematics', `${CANARY}ology`)
  .replaceAll('London', `${CANARY}ville`);

const lines: string[] = [];
const destination = new Writable({
  write(chunk: Buffer, _encoding, done) {
    lines.push(chunk.toString());
    done();
  },
});

let at: ServerWithWorker;
beforeAll(async () => {
  at = await serverWithWorker({ log: openLogger({ level: 'trace', pretty: false, name: 'test', destination }) });
});
afterAll(() => at?.close());

/** Tables of all schemas, queue and migrations included, with the number of rows that contain the text. */
async function tablesWith(text: string): Promise<Record<string, number>> {
  const tables = await at.test.sql<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const found: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await at.test.sql<{ count: number }>(
      `select count(*)::int as count from ${name} t where t::text ilike '%' || $1 || '%'`,
      [text],
    );
    if (row && row.count > 0) found[name] = row.count;
  }
  return found;
}

/** Files, by path and content, that contain the text. */
async function filesWith(text: string): Promise<string[]> {
  const names = await readdir(path.join(at.home, 'files'), { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of names.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const contents = await readFile(file, 'latin1');
    if (`${file}\n${contents}`.toLowerCase().includes(text.toLowerCase())) found.push(file);
  }
  return found;
}

async function mutate(user: SignedUp, call: string): Promise<void> {
  const { errors, data } = await runQuery(at, `mutation { done: ${call} { __typename } }`, {}, user);
  const done = data?.['done'] as { __typename: string } | undefined;
  if (errors || !done?.__typename.endsWith('Success')) throw new Error(`${call}: ${JSON.stringify({ errors, data })}`);
}

test('nothing of an erased account is left, in no table, file, queue or log', async () => {
  const ada = await signUp(at, CANARY);
  await at.ingest(ada, RESUME, `${CANARY}.txt`);
  await exportAs(at, ada, 'TEXT');
  await exportAs(at, ada, 'ARCHIVE');
  await mutate(ada, `updateProfile(input: { headline: "${CANARY} herself" })`);
  await mutate(ada, `updateSite(input: { slug: "${CANARY.toLowerCase()}", visibility: PUBLIC })`);
  await mutate(ada, 'publishSite');
  await mutate(ada, `createApiKey(input: { name: "${CANARY}", scopes: [READ_GRAPH] })`);
  await mutate(ada, `createWebhook(input: { url: "https://${CANARY}.example.com/", events: [RUN_ENDED] })`);
  await mutate(ada, `createUpload(input: { fileName: "${CANARY}.pdf", mediaType: "text/plain", sizeBytes: 3 })`);
  for (const page of ['', '/resume.pdf', '/nothing'])
    await fetch(`${at.url}/${CANARY.toLowerCase()}${page}`, { headers: { 'user-agent': CANARY } });
  expect(Object.keys(await tablesWith(CANARY)).length).toBeGreaterThan(15);
  expect((await filesWith(CANARY)).length).toBeGreaterThan(1);

  await mutate(ada, `deleteAccount(confirm: "${ada.email}")`);
  // Jobs of runs that end now.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(await tablesWith(CANARY)).toEqual({});
  expect(await filesWith(CANARY)).toEqual([]);
  expect(await filesWith(ada.userId)).toEqual([]);
  // Records of who did what, without names.
  expect(Object.keys(await tablesWith(ada.userId)).sort()).toEqual(['public.audit_chain', 'public.audit_log']);
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter((line) => line.toLowerCase().includes(CANARY.toLowerCase()))).toEqual([]);
});

test('an erased account leaves no row in any table that has owners, new tables included', async () => {
  const bob = await signUp(at, 'bob');
  const [tenant] = await at.test.sql<{ id: string }>('select tenant_id as id from users where id = $1', [bob.userId]);
  const tenantId = tenant?.id ?? '';
  const actor = { role: 'app_user', userId: bob.userId, tenantId } as const;
  const rows = await fillTables(at.test, { id: bob.userId, tenantId, email: bob.email, actor });
  const owned = [...rows].filter(([, row]) => 'user_id' in row || 'tenant_id' in row).map(([table]) => table);
  const left = async () =>
    Object.keys(await tablesWith(bob.userId)).filter((name) => owned.some((table) => name === `public.${table}`));
  expect((await left()).length).toBeGreaterThan(owned.length - 3);
  await mutate(bob, `deleteAccount(confirm: "${bob.email}")`);
  expect((await left()).sort()).toEqual(['public.audit_chain', 'public.audit_log']);
});
