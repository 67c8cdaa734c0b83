import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { openRunDispatcher, type RunDispatcher } from '../../../src/jobs/run-dispatcher.ts';
import { type Hubs, openHubs } from '../../../src/jobs/open-hubs.ts';
import type { RunEventRow } from '../../../src/jobs/run-event-row.ts';
import { startRun } from '../../../src/jobs/start-run.ts';
import { contracts } from '../../../src/pipelines/contracts.ts';
import { ingestContract, type IngestStep } from '../../../src/pipelines/ingest/contract.ts';
import { asActor } from '../../../src/services/database/actor.ts';
import { openRunQueue, type RunQueue } from '../../../src/services/queue/run-queue.ts';
import { startProcess, type TestProcess } from '../../support/processes.ts';
import { openIngestHarness, type IngestHarness } from './ingest-harness.ts';
import { samplePdf } from './sample-resume.ts';

const log = pino({ level: 'silent' });
const script = path.join(import.meta.dirname, '../../support/ingest-worker-process.ts');
const steps = ingestContract.steps.map(({ id }) => id);
const workers: TestProcess[] = [];
let at: IngestHarness;
let queue: RunQueue;
let dispatcher: RunDispatcher;
let hubs: Hubs;

beforeAll(async () => {
  at = await openIngestHarness();
  const url = at.cluster.apiUrl;
  queue = openRunQueue({ kind: 'postgres', url }, log);
  dispatcher = await openRunDispatcher({ url, queue, contracts, log });
  hubs = await openHubs({ url, database: at.api, log });
});
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.kill()));
  await hubs?.close();
  await dispatcher?.close();
  await queue?.close();
  await at?.close();
});

async function worker(freeze: Record<string, IngestStep>): Promise<TestProcess> {
  const { workerUrl: url } = at.cluster;
  const process = await startProcess(script, JSON.stringify({ url, root: at.root, freeze }));
  workers.push(process);
  return process;
}

const seqs = (events: RunEventRow[]) => events.map(({ seq }) => seq);
const counting = (count: number, from = 1) => Array.from({ length: count }, (_, index) => from + index);

test('kill -9 in the middle of every step: the next worker finishes each run, with nothing lost or duplicated', async () => {
  const pdf = await samplePdf();
  const eve = await at.user();
  await at.ingest(eve, await at.document(eve, pdf));
  const undisturbed = await at.counts(eve);

  // Five runs in one worker, each in a different step when it dies.
  const runs = await Promise.all(
    steps.map(async (step) => {
      const user = await at.user();
      return { step, user, documentId: await at.document(user, pdf) };
    }),
  );
  const doomed = await worker(Object.fromEntries(runs.map(({ documentId, step }) => [documentId, step])));
  const frozen = new Promise<void>((resolve) => {
    let count = 0;
    createInterface({ input: doomed.child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      if (line.startsWith('frozen ') && ++count === steps.length) resolve();
    });
  });
  const watched = await Promise.all(
    runs.map(async ({ step, user, documentId }) => {
      const { runId } = await asActor(at.api, user.actor, (db) =>
        startRun(db, dispatcher, { userId: user.id, kind: 'ingest', input: { documentId } }),
      );
      const seen: RunEventRow[] = [];
      const follow = async () => {
        for await (const event of hubs.runEvents.subscribeRun({ runId, userId: user.id, after: 0 })) seen.push(event);
      };
      return { step, user, runId, seen, allAlong: follow() };
    }),
  );
  await frozen;
  await doomed.kill();
  const seenBefore = watched.map(({ seen }) => seen.at(-1)?.seq ?? 0);
  await worker({});

  for (const [index, { step, user, runId, seen, allAlong }] of watched.entries()) {
    await allAlong;
    const before = seenBefore[index] ?? 0;
    expect(before).toBeGreaterThan(2);
    const again: RunEventRow[] = [];
    for await (const event of hubs.runEvents.subscribeRun({ runId, userId: user.id, after: before })) again.push(event);
    expect({ step, seqs: seqs(seen) }).toEqual({ step, seqs: counting(seen.length) });
    expect({ step, seqs: seqs(again) }).toEqual({ step, seqs: counting(seen.length - before, before + 1) });
    expect(seen.filter(({ kind }) => kind === 'step_done').map((event) => event.step)).toEqual(steps);
    expect(seen.map(({ kind }) => kind)).toContain('retrying');
    expect(seen.at(-1)?.kind).toBe('succeeded');
    expect({ step, ...(await at.counts(user)) }).toEqual({ step, ...undisturbed });
  }
});
