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

const KILLED_IN = { timeline: 'first', skills: 'second', story: 'third' } as const;

test('after a worker is killed in the middle of each step, the next one finishes the runs without losing or duplicating anything', async () => {
  const doomed = await harness.startWorkerProcess();
  const runs = await Promise.all(
    Object.entries(KILLED_IN).map(async ([kind, step]) => {
      const runId = await harness.start(kind as keyof typeof KILLED_IN, { does: `freeze in ${step}` });
      const allAlong = harness.all(runId);
      for await (const event of harness.follow(runId))
        if (event.kind === 'step_started' && event.step === step)
          return { step, runId, allAlong, seenBefore: event.seq };
      throw new Error(`The run never came to its ${step} step.`);
    }),
  );
  await doomed.kill();
  const next = await harness.startWorkerProcess();
  await Promise.all(runs.map(({ allAlong }) => allAlong));
  await next.kill();

  for (const { step, runId, allAlong, seenBefore } of runs) {
    const connected = await allAlong;
    const reconnected = (await harness.all(runId, seenBefore)).map(({ seq }) => seq);
    const total = connected.length;
    expect(connected.map((event) => event.seq)).toEqual(Array.from({ length: total }, (_, index) => index + 1));
    expect(reconnected).toEqual(Array.from({ length: total - seenBefore }, (_, index) => seenBefore + index + 1));
    expect(connected.at(-1)?.kind).toBe('succeeded');
    const once = (kind: string) => connected.filter((event) => event.kind === kind).map((event) => event.step);
    expect(once('step_started')).toEqual(['first', 'second', 'third']);
    expect(once('step_done')).toEqual(['first', 'second', 'third']);
    // Steps finished before the kill were not repeated; the second attempt did the rest.
    const visits = (await harness.visits()).filter((line) => line.startsWith(runId));
    expect(visits.filter((line) => line.split(' ')[1] === step && line.endsWith(' 2'))).toHaveLength(1);
    expect(new Set(visits).size).toBe(visits.length);
    const rows = await harness.asAda((db) => db.skill.findMany({ where: { nameKey: { startsWith: runId } } }));
    expect(rows.map((row) => row.name).sort()).toEqual(['first', 'second', 'third']);
  }
});
