import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { migrate } from '../../src/services/database/migrate.ts';
import { prepareQueue } from '../../src/services/queue/prepare-queue.ts';
import { type EntryPoint, startEntryPoint } from '../support/entry-point.ts';
import { startTemporaryPostgres, type TemporaryPostgres } from '../support/temporary-postgres.ts';
import { timeLimit } from '../support/time-limit.ts';

jest.setTimeout(timeLimit(180));

const secret = 'a secret for this test alone, long enough';
let postgres: TemporaryPostgres;
let home: string;
let started: EntryPoint | undefined;

beforeAll(async () => {
  postgres = await startTemporaryPostgres();
  home = await mkdtemp(path.join(tmpdir(), 'cursus-recovery-'));
  const ownerUrl = postgres.serverUrl;
  await migrate({ ownerUrl, secret });
  await prepareQueue({ ownerUrl });
});
afterAll(async () => {
  await postgres?.stop();
  await rm(home, { recursive: true, force: true });
});

afterEach(() => started?.stop());

test.each(['api', 'worker', 'web'] as const)(
  '%s waits for a PostgreSQL that recovers from a crash, and then starts',
  async (name) => {
    const recovery = await postgres.recover();
    const settings = { DATABASE_URL: postgres.serverUrl, CURSUS_SECRET: secret, CURSUS_HOME: home };
    const starting = startEntryPoint(name, settings);
    let isStarted = false;
    starting.then(
      () => (isStarted = true),
      () => (isStarted = true),
    );
    // Once is too little: a process that gives up has been refused, too.
    const refusals = async () => (await postgres.log()).match(/FATAL: {2}the database system is/g)?.length ?? 0;
    while ((await refusals()) < 6 && !isStarted) await pause(50);
    expect(isStarted).toBe(false);
    await recovery.end();
    started = await starting;
    if (started.url !== null) expect((await fetch(`${started.url}/health/ready`)).status).toBe(200);
  },
);
