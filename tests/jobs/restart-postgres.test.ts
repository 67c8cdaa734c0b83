import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { RunEventRow } from '../../src/jobs/run-event-row.ts';
import { migrate } from '../../src/services/database/migrate.ts';
import { roleUrl } from '../../src/services/database/roles.ts';
import { prepareQueue } from '../../src/services/queue/prepare-queue.ts';
import { openJobsHarness, type JobsHarness } from '../support/jobs-harness.ts';
import { startTemporaryPostgres, type TemporaryPostgres } from '../support/temporary-postgres.ts';

const secret = 'a secret for this test alone, long enough';
let postgres: TemporaryPostgres;
let harness: JobsHarness;

beforeAll(async () => {
  postgres = await startTemporaryPostgres();
  const ownerUrl = postgres.serverUrl;
  await migrate({ ownerUrl, secret });
  await prepareQueue({ ownerUrl });
  const apiUrl = roleUrl(ownerUrl, secret, 'app_api');
  harness = await openJobsHarness({ apiUrl, workerUrl: roleUrl(ownerUrl, secret, 'app_worker') });
  await harness.startWorker();
});
afterAll(async () => {
  await harness?.close();
  await postgres?.stop();
});

test('a run survives a restart of PostgreSQL, and its subscriber sees every seq once', async () => {
  const runId = await harness.start('timeline', { does: 'wait in each step' });
  const events: RunEventRow[] = [];
  let restarted: Promise<void> | undefined;
  for await (const event of harness.follow(runId)) {
    events.push(event);
    if (event.kind === 'step_started' && event.step === 'second') restarted ??= postgres.restart();
  }
  await restarted;
  expect(restarted).toBeDefined();
  expect(events.map((event) => event.seq)).toEqual(events.map((_, index) => index + 1));
  const steps = (kind: string) => events.filter((event) => event.kind === kind).map((event) => event.step);
  expect(steps('step_done')).toEqual(['first', 'second', 'third']);
  expect(events.at(-1)?.kind).toBe('succeeded');
});
