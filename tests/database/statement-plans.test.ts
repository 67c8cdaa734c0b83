import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OperationDefinitionNode, OperationTypeNode, parse } from 'graphql';
import { countDays } from '../../src/jobs/count-days.ts';
import { forgetRuns } from '../../src/jobs/forget-runs.ts';
import { sweepErased } from '../../src/jobs/sweep-erased.ts';
import { sweepFiles } from '../../src/jobs/sweep-files.ts';
import { sweepUploads } from '../../src/jobs/sweep-uploads.ts';
import { type Database, openDatabase } from '../../src/services/database/prisma.ts';
import { openLogger } from '../../src/services/log/logger.ts';
import * as studio from '../../web/studio/graphql/graphql.ts';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { makeUser } from '../support/factories.ts';
import { CONSTANT, growDatabase } from '../support/grow-database.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { sendAuth } from '../support/send-auth.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';
import { blocksOf, type Executed, rowsLookedAt, watchPlans, wholeTables } from '../support/statement-plans.ts';
import { subscribe } from '../support/subscribe.ts';
import { timeLimit } from '../support/time-limit.ts';

// How PostgreSQL executes what the server sends, with the roles and policies of production, in a database of many users. A table that grows must
// never be read as a whole: it would work for a long time, and then stop working. docs/performance.md says what the figures are.

const USERS = 2_000;
/** What a long-standing user has. */
const RUNS = 2_000;
const AUDIT_ENTRIES = 5_000;
/** More would mean that a statement looks for its rows one by one. */
const MOST_ROWS = 1_000;

/** Statements that may read a whole table or many rows, and why. */
const ALLOWED: [statement: RegExp, reason: string][] = [
  [/^delete from verifications where position/, 'the deletion of an account; links are there for two days'],
  [/^select r\.id as "runId", r\.seq,/, 'who follows all of their runs needs the number of the last event of each'],
  [/^select id as "runId", seq from pipeline_runs where user_id/, 'the same, after a lost connection'],
  [
    /^select r\.id, r\.kind[^]*r\.kind = .*r\.status = /,
    'the newest runs of a user until enough are of the kind and status',
  ],
  [/^SELECT [^]*"pipeline_runs" WHERE [^]*"(kind|status)" = /, 'the same through Prisma'],
  [/^SELECT [^]*"pipeline_runs"\."id" IN \(.*"user_id" IN \(/, 'runs by ID, found among their own or through the ID'],
];

const log = openLogger({ level: 'silent', pretty: false, name: 'test' });
const resolve = (_host: string, callback: (error: null, addresses: { address: string; family: 4 }[]) => void) =>
  callback(null, [{ address: '10.0.0.1', family: 4 }]);

let at: ServerWithWorker;
let worker: Database;
let plans: Awaited<ReturnType<typeof watchPlans>>;
let ada: SignedUp;
let ids: { documentId: string; runId: string; experienceId: string };
beforeAll(async () => {
  at = await serverWithWorker({ webhooks: { allowLoopback: true, resolve } });
  worker = openDatabase(at.test.workerUrl);
  await growDatabase(at.test, await makeUser(at.database, 'prototype'), USERS);
  plans = await watchPlans(at.test);
}, timeLimit(300));
afterAll(async () => {
  plans?.close();
  await worker?.close();
  await at?.close();
});

/** What reads whole tables, or more rows than are needed; each statement once. */
function wasteful(executed: Executed[]): object[] {
  const found = new Map<string, object>();
  for (const one of executed) {
    if (ALLOWED.some(([statement]) => statement.test(one.text.trim()))) continue;
    const whole = wholeTables(one).filter((table) => !CONSTANT.includes(table));
    const rows = rowsLookedAt(one);
    if (whole.length > 0 || rows > MOST_ROWS)
      found.set(one.text, { text: one.text, whole, rows, blocks: blocksOf(one) });
  }
  return [...found.values()];
}

/** Answers of the API, which must not be errors. */
async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await runQuery<Data>(at, query, { ...variables }, ada);
  const text = JSON.stringify({ data, errors });
  if (!data || errors || /"__typename":"(?!\w*Success")/.test(text)) throw new Error(`${query}\n${text}`);
  return data;
}

async function get(path: string): Promise<void> {
  const answer = await fetch(`${at.url}${path}`, { headers: { authorization: `Bearer ${ada.token}` } });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
}

test(
  'signing up, reading a resume, and all that follows from it',
  async () => {
    ada = await signUp(at);
    const run = await at.ingest(ada, PLAIN_SAMPLE);
    expect(run.status).toBe('SUCCEEDED');
    const graph = await ask<{ documents: { id: string }[]; careerGraph: { experiences: { id: string }[] } }>(
      '{ documents { id } careerGraph { experiences { id } } }',
    );
    ids = {
      runId: run.id,
      documentId: graph.documents[0]?.id ?? '',
      experienceId: graph.careerGraph.experiences[0]?.id ?? '',
    };
    expect(wasteful(plans.take())).toEqual([]);
  },
  timeLimit(120),
);

test(
  'edits, and everything about a site and an account',
  async () => {
    await ask('mutation { updateSite(input: { slug: "ada", visibility: PUBLIC }) { __typename } }');
    expect((await at.run(ada, 'RENDER')).status).toBe('SUCCEEDED');
    const input = { url: 'https://example.com/hook', events: ['RUN_ENDED'] };
    await ask('mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { __typename } }', { input });
    await at.run(ada, 'STORY');
    await ask('mutation { createApiKey(input: { name: "cli", scopes: [PUBLISH] }) { __typename } }');
    const entry = `input: { kind: EXPERIENCE, id: "${ids.experienceId}" }`;
    await ask(`mutation { removeEntry(${entry}) { __typename } }`);
    await ask(`mutation { restoreEntry(${entry}) { __typename } }`);
    await ask(
      `mutation { addAchievement(input: { experienceId: "${ids.experienceId}", text: "Saved $2M" }) { __typename } }`,
    );
    await ask(`mutation { undoMerge(input: { id: "${ids.documentId}" }) { __typename } }`);
    await ask(`mutation { ingestDocument(input: { documentId: "${ids.documentId}" }) { __typename } }`);
    await get('/ada');
    await sendAuth(at, 'sign-in/email', { email: ada.email, password: ada.password });
    await sendAuth(at, 'request-password-reset', { email: ada.email, redirectTo: '/' });
    await fetch(`${at.url}/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'Firefox/140.0 Mozilla/5.0 Gecko' },
      body: JSON.stringify({ name: 'page_view', path: '/ada' }),
    });
    const eve = await signUp(at);
    const gone = await runQuery(
      at,
      'mutation ($confirm: String!, $password: String) { deleteAccount(confirm: $confirm, password: $password) { __typename } }',
      { confirm: eve.email, password: eve.password },
      eve,
    );
    expect(gone).toEqual({ data: { deleteAccount: { __typename: 'DeleteAccountSuccess' } } });
    expect(wasteful(plans.take())).toEqual([]);
  },
  timeLimit(120),
);

test(
  'every page of the studio and every endpoint, of an account of many years',
  async () => {
    await at.test.sql(`do $$ begin
    set local session_replication_role = replica;
    insert into pipeline_runs (id, user_id, kind, status, input, progress, created_at, finished_at, seq)
      select gen_random_uuid(), '${ada.userId}', 'story', 'succeeded', '{}', 1, now() - n * interval '1 hour', now() - n * interval '1 hour', 3
      from generate_series(1, ${RUNS}) n;
    insert into run_events (run_id, seq, user_id, key, attempt, kind, progress)
      select id, n, user_id, n::text, 1, 'step_progress', 0.5 from pipeline_runs, generate_series(1, 3) n where user_id = '${ada.userId}' and seq = 3 on conflict do nothing;
    insert into audit_log (id, user_id, action, outcome, at)
      select gen_random_uuid(), '${ada.userId}', 'mutation.updateSite', 'ok', now() - n * interval '1 hour' from generate_series(1, ${AUDIT_ENTRIES}) n;
  end $$`);
    await at.test.sql('analyze');
    plans.take();
    const VARIABLES: Record<string, object> = {
      PassagePicture: { documentId: ids.documentId, start: 0, end: 5 },
      StudioDocumentChanges: { documentId: ids.documentId },
      StudioRun: { id: ids.runId },
      StudioAuditLog: { first: 20 },
      StudioAnalytics: { from: '2026-01-01', to: '2026-12-01', before: '2025-01-01', until: '2025-12-31' },
    };
    for (const document of Object.values(studio)) {
      if (!(document instanceof studio.TypedDocumentString)) continue;
      const [operation] = parse(String(document)).definitions as [OperationDefinitionNode];
      const { name: { value: name } = { value: '' } } = operation;
      if (operation.operation === OperationTypeNode.QUERY && name !== 'StudioAuditCheck')
        await ask(String(document), VARIABLES[name]);
    }
    for (const query of [
      '{ pipelineRuns(first: 20, kind: STORY, status: FAILED) { edges { node { id } } } }',
      '{ pipelineRuns(first: 20) { edges { node { id parent { id } } } pageInfo { hasNextPage } } }',
      '{ siteVersions(first: 5) { edges { node { id } } } }',
      '{ webhooks { id deliveries(first: 20) { edges { node { id } } } } }',
      '{ imageCosts { usd } reviewQueue { id } documents { id } }',
      '{ publicSite(slug: "ada") { slug } }',
      `{ node(id: "${ids.documentId}") { id } }`,
    ])
      await ask(query);
    for (const path of [
      '/pipeline-runs',
      `/pipeline-runs/${ids.runId}`,
      '/career-graph',
      '/analytics.csv?from=2026-01-01&to=2026-12-01',
      '/health/ready',
      '/api/auth/get-session',
    ])
      await get(path);
    const events = subscribe(at, 'subscription { pipelineRuns { kind } }', {}, ada);
    await ask('mutation { runPipeline(input: { kind: TIMELINE, input: {} }) { __typename } }');
    await events.next();
    await events.close();
    expect(wasteful(plans.take())).toEqual([]);
  },
  timeLimit(120),
);

test(
  'what workers do for everyone',
  async () => {
    const files = { database: worker, files: at.store, log };
    await at.test.sql(
      `update uploads set expires_at = now() - interval '1 minute' where id in (select id from uploads limit 5)`,
    );
    plans.take();
    expect(await sweepUploads(files)).toBe(5);
    await sweepErased(files);
    await sweepFiles(files);
    const retention = { eventDays: 359, runDays: 359 };
    expect(await forgetRuns({ database: worker, retention, log })).toEqual({
      events: expect.any(Number),
      runs: expect.any(Number),
    });
    expect(wasteful(plans.take())).toEqual([]);
    await countDays(worker);
    // Next to nothing is left to do, so next to nothing is read. The worker of the server may sweep at the same time, but not each time.
    const looked: number[] = [];
    for (const hours of [1, 2, 3]) {
      await at.test.sql(`update event_counters set counted_until = now() + ${hours} * interval '1 hour'`);
      await at.test.sql(`insert into events (id, occurred_at, user_id, name, path, visitor, stored_at)
        select gen_random_uuid(), now() - n * interval '1 day', '${ada.userId}', 'page_view', '/ada', 'v', now() + ${hours} * interval '1 hour' from generate_series(1, 5) n`);
      plans.take();
      await countDays(worker);
      await forgetRuns({ database: worker, retention, log });
      const again = plans.take().filter(({ by }) => by === 'app_worker');
      looked.push(again.reduce((rows, one) => rows + rowsLookedAt(one), 0));
    }
    expect(Math.min(...looked)).toBeLessThan(MOST_ROWS);
  },
  timeLimit(120),
);
