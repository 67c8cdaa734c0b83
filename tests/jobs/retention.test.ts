import { mkdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { forgetRuns } from '../../src/jobs/forget-runs.ts';
import { sweepUnfinished, sweepUploads } from '../../src/jobs/sweep-uploads.ts';
import { openDatabase, type Database } from '../../src/services/database/prisma.ts';
import { openLogger } from '../../src/services/log/logger.ts';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';
import { subscribe } from '../support/subscribe.ts';
import { uploadAs } from '../support/upload.ts';

const log = openLogger({ level: 'silent', pretty: false, name: 'test' });
const GRAPH = '{ careerGraph { version profile { name } experiences { title achievements { rawText } } } }';

let at: ServerWithWorker;
let worker: Database;
let ada: SignedUp;
let eve: SignedUp;
let runId: string;
beforeAll(async () => {
  at = await serverWithWorker();
  worker = openDatabase(at.test.workerUrl);
  ada = await signUp(at, 'ada');
  eve = await signUp(at, 'eve');
  const run = await at.ingest(ada, PLAIN_SAMPLE);
  expect(run).toMatchObject({ status: 'SUCCEEDED', error: null });
  runId = run.id;
  await at.run(ada, 'RENDER');
  await at.ingest(eve, PLAIN_SAMPLE);
});
afterAll(async () => {
  await worker?.close();
  await at?.close();
});

const age = ({ userId }: SignedUp, days: number) =>
  at.test.sql(`update pipeline_runs set finished_at = now() - make_interval(days => $2) where user_id = $1`, [
    userId,
    days,
  ]);
const count = async (table: string, { userId }: SignedUp) =>
  Number((await at.test.sql<{ n: string }>(`select count(*) as n from ${table} where user_id = $1`, [userId]))[0]?.n);

test('events of runs that ended long ago are deleted except the last, and who follows such a run learns how it ended', async () => {
  const [runs, others] = [await count('pipeline_runs', ada), await count('run_events', eve)];
  await age(ada, 91);
  await age(eve, 89);
  const { events } = await forgetRuns({ database: worker, retention: { eventDays: 90, runDays: null }, log });
  expect(events).toBeGreaterThan(10);
  expect([await count('run_events', ada), await count('pipeline_runs', ada), await count('run_events', eve)]).toEqual([
    runs,
    runs,
    others,
  ]);
  const following = subscribe<{ pipelineRun: { kind: string } }>(
    at,
    'subscription ($id: ID!) { pipelineRun(id: $id) { kind } }',
    { id: runId },
    ada,
  );
  expect((await following.next()).data).toEqual({ pipelineRun: { kind: 'SUCCEEDED' } });
  expect(await following.ended()).toBe(true);
  await following.close();
  // Open runs keep theirs, however old.
  await at.test.sql(`update pipeline_runs set status = 'running' where user_id = $1 and kind = 'ingest'`, [eve.userId]);
  await age(eve, 1_000);
  await forgetRuns({ database: worker, retention: { eventDays: 90, runDays: 500 }, log });
  expect(
    await at.test.sql(
      `select count(*) > 3 as kept from run_events e join pipeline_runs r on r.id = e.run_id where r.user_id = $1 and r.kind = 'ingest'`,
      [eve.userId],
    ),
  ).toEqual([{ kept: true }]);
});

test('old runs are deleted if the operator wants it, and nothing of the career graph, the site or the budget goes with them', async () => {
  await age(ada, 400);
  await at.test.sql(`update pipeline_runs set cost_usd_micros = 7 where user_id = $1 and kind = 'story'`, [ada.userId]);
  const before = (await runQuery(at, GRAPH, {}, ada)).data;
  const rows = async () =>
    at.test.sql(
      `select (select count(*) from documents where user_id = $1) as documents, (select count(*) from evidence where user_id = $1) as evidence,
         (select count(*) from site_versions where user_id = $1) as versions, (select count(*) from audit_log where user_id = $1) as audit`,
      [ada.userId],
    );
  const kept = await rows();
  await forgetRuns({ database: worker, retention: { eventDays: 90, runDays: 365 }, log });
  const left = await at.test.sql<{ kind: string; cost: string }>(
    `select kind, cost_usd_micros as cost from pipeline_runs where user_id = $1 order by kind`,
    [ada.userId],
  );
  // Those with costs keep the runs that started them.
  expect(new Set(left.map(({ kind }) => kind))).toEqual(new Set(['ingest', 'build', 'story', 'render']));
  expect((await runQuery(at, GRAPH, {}, ada)).data).toEqual(before);
  expect(await rows()).toEqual(kept);
  await at.test.sql('update pipeline_runs set cost_usd_micros = 0 where user_id = $1', [ada.userId]);
  await forgetRuns({ database: worker, retention: { eventDays: 90, runDays: 365 }, log });
  expect(await at.test.sql('select kind from pipeline_runs where user_id = $1', [ada.userId])).toEqual([
    { kind: 'render' },
  ]);
  expect(await at.run(ada, 'TIMELINE')).toMatchObject({ status: 'SUCCEEDED' });
});

test('expired uploads and half-written files are deleted, and those under way are not', async () => {
  const mary = await signUp(at, 'mary');
  const files = { database: worker, files: at.store, log };
  await uploadAs(at, mary, { bytes: Buffer.from('one'), fileName: 'one.txt', mediaType: 'text/plain' });
  await at.test.sql(`update uploads set expires_at = now() - interval '1 minute' where user_id = $1`, [mary.userId]);
  await uploadAs(at, ada, { bytes: Buffer.from('two'), fileName: 'two.txt', mediaType: 'text/plain' });
  await at.test.sql(`update uploads set expires_at = now() - interval '1 minute' where user_id = $1`, [mary.userId]);
  expect(await sweepUploads(files)).toBe(1);
  expect([await count('uploads', mary), await count('uploads', ada)]).toEqual([0, 1]);
  expect([
    (await at.store.list(`incoming/${mary.userId}`)).length,
    (await at.store.list(`incoming/${ada.userId}`)).length,
  ]).toEqual([0, 1]);

  const folder = path.join(at.home, 'files/unfinished');
  await mkdir(folder, { recursive: true });
  for (const name of ['old', 'new']) await writeFile(path.join(folder, name), 'half');
  await utimes(path.join(folder, 'old'), new Date(0), new Date(0));
  expect(await sweepUnfinished(files)).toEqual(['unfinished/old']);
  expect(await at.store.list('unfinished')).toEqual(['unfinished/new']);
});

test('expired sessions and links are deleted when someone signs in', async () => {
  const rosa = await signUp(at, 'rosa');
  await at.test.sql(`update sessions set expires_at = now() - interval '2 days' where user_id = $1`, [rosa.userId]);
  await at.test.sql(
    `insert into verifications (id, identifier, value, expires_at) values (gen_random_uuid(), 'x', $1, now() - interval '2 days')`,
    [rosa.userId],
  );
  await signUp(at, 'jane');
  expect(await count('sessions', rosa)).toBe(0);
  expect(await at.test.sql('select 1 from verifications where value = $1', [rosa.userId])).toEqual([]);
  expect(await count('sessions', ada)).toBe(1);
});
