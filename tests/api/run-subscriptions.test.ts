import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { appendEvent } from '../../src/jobs/append-event.ts';
import { claimRun } from '../../src/jobs/claim-run.ts';
import { finishRun } from '../../src/jobs/finish-run.ts';
import { openDatabase, type Database } from '../../src/services/database/prisma.ts';
import { onPool, type RunSql } from '../../src/services/database/run-sql.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';
import { subscribe } from '../support/subscribe.ts';

let server: TestServer;
let worker: Database;
let sql: RunSql;
beforeAll(async () => {
  server = await testServer();
  worker = openDatabase(server.test.workerUrl);
  sql = onPool(worker.pool);
});
afterAll(async () => {
  await worker?.close();
  await server?.close();
});

interface Event {
  runId: string;
  seq: number;
  kind: string;
  cursor: string;
}
const WATCH = 'subscription ($after: String) { pipelineRuns(after: $after) { runId seq kind cursor } }';
/** Nothing has been seen. */
const BEGINNING = Buffer.from(JSON.stringify({ since: 0, seqs: {} })).toString('base64url');

function watch(as: SignedUp, after: string | null) {
  const events = subscribe<{ pipelineRuns: Event }>(server, WATCH, { after }, as);
  const next = async (): Promise<Event> => {
    const { data, errors } = await events.next();
    if (!data) throw new Error(JSON.stringify(errors));
    return data.pipelineRuns;
  };
  return {
    next,
    take: async (count: number) => {
      const taken: Event[] = [];
      while (taken.length < count) taken.push(await next());
      return taken;
    },
    close: () => events.close(),
  };
}

async function start(as: SignedUp): Promise<string> {
  const mutation = `mutation { runPipeline(input: { kind: TIMELINE, input: {} }) { ... on RunPipelineSuccess { run { id } } } }`;
  const { data } = await runQuery<{ runPipeline: { run: { id: string } } }>(server, mutation, {}, as);
  return data?.runPipeline.run.id ?? '';
}
let count = 0;
const progress = (runId: string) =>
  appendEvent(sql, { runId, attempt: 1, key: `step ${(count += 1)}`, kind: 'step_progress', progress: 0.5 });
const succeed = (runId: string) => finishRun(sql, { runId, attempt: 1, key: 'end', status: 'succeeded', output: {} });
const named = (events: Event[]) => events.map(({ runId, seq }) => `${runId} ${seq}`);

test("a subscription to all runs resumes after any of its events: missed ones arrive once, and no one else's", async () => {
  const [ada, eve] = [await signUp(server), await signUp(server)];
  const [long, short, other] = [await start(ada), await start(ada), await start(eve)];
  for (const runId of [long, short, other]) await claimRun(sql, runId);
  for (let step = 0; step < 3; step += 1) for (const runId of [long, other, short]) await progress(runId);
  await succeed(short);
  const late = await start(ada);
  // 5 of the long run, 6 of the short one, 1 of the late one.
  const first = watch(ada, BEGINNING);
  const all = await first.take(12);
  await first.close();
  expect(new Set(named(all)).size).toBe(12);
  const hourAgo = `now() - interval '1 hour'`;
  await server.test.sql(`update run_events set at = ${hourAgo} where run_id = $1`, [short]);
  await server.test.sql(`update pipeline_runs set finished_at = ${hourAgo} where id = $1`, [short]);
  const again = watch(ada, BEGINNING);
  const seen = await again.take(12);
  await again.close();
  expect(named(seen).sort()).toEqual(named(all).sort());
  // The short run ended long ago and the long one continues: the rest arrives from any position.
  for (let taken = 1; taken <= 12; taken += 1) {
    const back = watch(ada, seen[taken - 1]?.cursor ?? '');
    const events = await back.take(seen.length - taken);
    expect(named(events).sort()).toEqual(named(seen.slice(taken)).sort());
    for (const runId of [long, short, late]) {
      const seqs = events.filter((event) => event.runId === runId).map((event) => event.seq);
      expect(seqs).toEqual(seqs.toSorted((one, other) => one - other));
    }
    // Nothing else was missed: the next event is a new one.
    await progress(long);
    const next = await back.next();
    expect(next).toMatchObject({ runId: long, seq: 5 + taken });
    seen.push(next);
    await back.close();
  }
});

test('a run that ended long ago does not lengthen the cursor, and is reported when retried', async () => {
  const ada = await signUp(server);
  const [rested, active] = [await start(ada), await start(ada)];
  await claimRun(sql, rested);
  await succeed(rested);
  const hourAgo = `now() - interval '1 hour'`;
  await server.test.sql(`update run_events set at = ${hourAgo} where run_id = $1`, [rested]);
  await server.test.sql(`update pipeline_runs set finished_at = ${hourAgo} where id = $1`, [rested]);
  const events = watch(ada, BEGINNING);
  await events.take(3 + 1);
  await claimRun(sql, active);
  const { cursor } = await events.next();
  await events.close();
  const position = Buffer.from(cursor, 'base64url').toString();
  expect(position).toContain(active);
  expect(position).not.toContain(rested);
  await server.test.sql(`update pipeline_runs set status = 'queued' where id = $1`, [rested]);
  await progress(rested);
  const back = watch(ada, cursor);
  expect(await back.next()).toMatchObject({ runId: rested, seq: 4 });
  await back.close();
});

test('an invalid cursor is refused with the reason', async () => {
  const ada = await signUp(server);
  const events = subscribe(server, WATCH, { after: 'last tuesday' }, ada);
  expect(await events.next()).toMatchObject({
    errors: [{ extensions: { code: 'INVALID_INPUT' }, message: expect.stringContaining('cursor') }],
  });
  await events.close();
});

test.each([
  ['cannot be read', 'revoke select on pipeline_runs from app_api', 'grant select on pipeline_runs to app_api', 'kind'],
  ['cannot be told', 'revoke app_user from app_api', 'grant app_user to app_api', 'run { id }'],
])('events that %s say so with an id and nothing of the inside', async (_name, breaks, heals, field) => {
  const ada = await signUp(server);
  await start(ada);
  await server.test.sql(breaks);
  const query = `subscription { pipelineRuns(after: "${BEGINNING}") { ${field} } }`;
  const events = subscribe(server, query, {}, ada);
  const answer = await events.next();
  await server.test.sql(heals);
  expect(answer).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
  expect(JSON.stringify(answer)).not.toMatch(/permission|role|pipeline_runs\b(?!")/u);
  await events.close();
});
