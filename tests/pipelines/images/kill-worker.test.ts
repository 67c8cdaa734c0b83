import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { pino } from 'pino';
import { startRun } from '../../../src/jobs/start-run.ts';
import { contracts } from '../../../src/pipelines/contracts.ts';
import { sweepFiles } from '../../../src/jobs/sweep-files.ts';
import { imagesContract, type ImagesStep } from '../../../src/pipelines/images/contract.ts';
import { asActor } from '../../../src/services/database/actor.ts';
import { openDatabase, type Database } from '../../../src/services/database/prisma.ts';
import type { FileStore } from '../../../src/services/storage/file-store.ts';
import { openFileStore } from '../../../src/services/storage/open-file-store.ts';
import { testDatabase, type TestDatabase } from '../../support/database.ts';
import { makeUser, type TestUser } from '../../support/factories.ts';
import type { Settings } from '../../support/images-worker-process.ts';
import { startProcess, type TestProcess } from '../../support/processes.ts';
import { timeLimit } from '../../support/time-limit.ts';
import { NO_TELEMETRY } from '../../../src/services/telemetry/telemetry.ts';

jest.setTimeout(timeLimit(180));

const log = pino({ level: 'silent' });
const script = path.join(import.meta.dirname, '../../support/images-worker-process.ts');
const processes: TestProcess[] = [];
let cluster: TestDatabase;
let api: Database;
let worker: Database;
let root: string;
let files: FileStore;
let ada: TestUser;

beforeAll(async () => {
  cluster = await testDatabase();
  api = openDatabase(cluster.apiUrl);
  worker = openDatabase(cluster.workerUrl);
  root = await mkdtemp(path.join(tmpdir(), 'cursus-images-'));
  files = openFileStore({ kind: 'local', root });
  ada = await makeUser(api, 'ada');
});
afterAll(async () => {
  await Promise.all(processes.map((one) => one.kill()));
  await api?.close();
  await worker?.close();
  await cluster?.close();
  await rm(root, { recursive: true, force: true });
});

async function photo(): Promise<string> {
  const bytes = await readFile(path.join(import.meta.dirname, '../../../samples/portrait.jpg'));
  const checksum = createHash('sha256').update(bytes).digest('hex');
  const storageKey = `photos/${ada.id}/${checksum}`;
  await files.put(storageKey, bytes, { contentType: 'image/jpeg' });
  const rest = { kind: 'other', label: 'me.jpg', mediaType: 'image/jpeg', sizeBytes: bytes.length } as const;
  const data = { userId: ada.id, checksum, storageKey, ...rest };
  return (await asActor(api, ada.actor, (db) => db.asset.create({ data }))).id;
}

async function work(settings: Pick<Settings, 'runId' | 'freeze'>): Promise<TestProcess> {
  const one = await startProcess(script, JSON.stringify({ url: cluster.workerUrl, root, ...settings }));
  processes.push(one);
  return one;
}

/** The step, and after how many of its stored objects the worker dies, before their rows exist. */
const DEATHS: [ImagesStep, number][] = [
  ['normalise', 1],
  ['candidates', 2],
  ['score', 0],
  ['place', 0],
  ['upscale', 0],
  ['derive', 4],
];

test('kill -9 in every step: the run resumes without duplicate candidates or bytes without rows, and orphans are swept', async () => {
  const dispatcher = { id: 'test', contracts, limits: null, telemetry: NO_TELEMETRY, close: async () => {} };
  const input = { photoId: await photo(), reroll: 'formal' as const };
  const { runId } = await asActor(api, ada.actor, (db) =>
    startRun(db, dispatcher, { userId: ada.id, kind: 'images', input }),
  );
  expect(DEATHS.map(([step]) => step)).toEqual(imagesContract.steps.map(({ id }) => id));
  for (const [step, puts] of DEATHS) {
    const doomed = await work({ runId, freeze: { step, puts } });
    const [frozen] = (await once(createInterface({ input: doomed.child.stdout as NodeJS.ReadableStream }), 'line')) as [
      string,
    ];
    // No image library is loaded; only the vision process has them.
    expect(frozen).toBe('frozen ');
    await doomed.kill();
  }
  const last = await work({ runId, freeze: null });
  if (last.child.exitCode === null) await once(last.child, 'exit');

  const [run] = await cluster.sql<{ status: string; attempt: number }>('select status, attempt from pipeline_runs');
  expect(run).toEqual({ status: 'succeeded', attempt: DEATHS.length + 1 });
  const done = await cluster.sql<{ step: string }>(
    `select step from run_events where kind in ('step_done', 'step_skipped') order by seq`,
  );
  expect(done.map(({ step }) => step)).toEqual(imagesContract.steps.map(({ id }) => id));
  const generations = await cluster.sql<{ seed: string; key: string }>(
    'select g.seed, a.storage_key as key from image_generations g join assets a on a.id = g.asset_id order by g.final_score desc, g.seed',
  );
  expect(new Set(generations.map(({ key }) => key)).size).toBe(3);
  expect(new Set(generations.map(({ seed }) => seed.slice(0, -1))).size).toBe(1);
  expect(generations).toHaveLength(3);
  const keys = async () =>
    (await cluster.sql<{ key: string }>('select storage_key as key from assets')).map((row) => row.key);
  const stored = async () => [...(await files.list('images')), ...(await files.list('photos'))].toSorted();
  expect(await stored()).toEqual((await keys()).toSorted());
  const placed = await cluster.sql<{ slot: string; key: string | null; reason: string | null }>(
    `select slot, storage_key as key, empty_reason as reason from image_placements left join assets on assets.id = asset_id order by slot`,
  );
  const [hero, formal] = placed;
  expect(hero).toEqual({ slot: 'hero', key: null, reason: 'There is no candidate yet.' });
  expect(formal?.key).toBe(generations[0]?.key);
  const sizes = await files.list('derived');
  expect(sizes).toHaveLength(5 * 3);
  expect(sizes.every((key) => key.includes(formal?.key?.split('/').at(-1) ?? '?'))).toBe(true);

  // Bytes without a row, too recent and old enough; a row without its bytes.
  const orphans = [`images/${ada.id}/${'a'.repeat(64)}`, `derived/${ada.id}/${'b'.repeat(64)}/240.webp`];
  for (const key of orphans) await files.put(key, Buffer.from('x'), { contentType: 'image/webp' });
  const sweeping = { database: worker, files, log };
  expect(await sweepFiles(sweeping)).toEqual({ objects: [], rows: [] });
  await files.delete(formal?.key ?? '');
  const later = new Date(Date.now() + 2 * 60 * 60_000);
  expect(await sweepFiles(sweeping, later)).toEqual({ objects: orphans, rows: [formal?.key] });
  expect(await stored()).toEqual((await keys()).toSorted());
  const [emptied] = await cluster.sql<{ reason: string }>(
    `select empty_reason as reason from image_placements where slot = 'achievements_general_main'`,
  );
  expect(emptied?.reason).toContain('lost');
  // The next sweep deletes sizes of the lost image, and an unavailable store deletes nothing.
  expect((await sweepFiles(sweeping, later)).objects).toHaveLength(sizes.length);
  await rm(path.join(root, 'images'), { recursive: true });
  expect(await sweepFiles(sweeping, later)).toEqual({ objects: [], rows: [] });
});
