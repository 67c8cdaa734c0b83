import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { openJobsHarness, type JobsHarness } from '../support/jobs-harness.ts';

let database: TestDatabase;
let harness: JobsHarness;

beforeAll(async () => {
  database = await testDatabase();
  harness = await openJobsHarness(database);
});
afterAll(async () => {
  await harness?.close();
  await database?.close();
});

test.each(['first', 'second', 'third'])(
  'a worker that is killed in the %s step: the next one ends the run, nothing lost or doubled',
  async (step) => {
    const doomed = await harness.startWorkerProcess();
    const runId = await harness.start('timeline', { does: 'wait in each step' });
    const allAlong = harness.all(runId);
    let seenBefore = 0;
    for await (const event of harness.follow(runId)) {
      seenBefore = event.seq;
      if (event.kind === 'step_started' && event.step === step) break;
    }
    await doomed.kill();
    const next = await harness.startWorkerProcess();
    const connected = await allAlong;
    await next.kill();

    const reconnected = (await harness.all(runId, seenBefore)).map(({ seq }) => seq);
    const total = connected.length;
    expect(connected.map((event) => event.seq)).toEqual(Array.from({ length: total }, (_, index) => index + 1));
    expect(reconnected).toEqual(Array.from({ length: total - seenBefore }, (_, index) => seenBefore + index + 1));
    expect(connected.at(-1)?.kind).toBe('succeeded');
    const once = (kind: string) => connected.filter((event) => event.kind === kind).map((event) => event.step);
    expect(once('step_started')).toEqual(['first', 'second', 'third']);
    expect(once('step_done')).toEqual(['first', 'second', 'third']);
    // Steps that were done before the kill were not done again, the others by the second attempt.
    const visits = (await harness.visits()).filter((line) => line.startsWith(runId));
    expect(visits.filter((line) => line.split(' ')[1] === step && line.endsWith(' 2'))).toHaveLength(1);
    expect(new Set(visits).size).toBe(visits.length);
    const rows = await harness.asAda((db) => db.skill.findMany({ where: { nameKey: { startsWith: runId } } }));
    expect(rows.map((row) => row.name).sort()).toEqual(['first', 'second', 'third']);
  },
);
