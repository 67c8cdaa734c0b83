import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Prisma } from '../../src/generated/prisma/client.ts';
import { asActor } from '../../src/services/database/actor.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';

// Runs are read by hand-written SQL where nothing but their steps is asked for, and by Prisma otherwise. Both must answer alike.

const FIELDS = `id kind status progress attempt input output createdAt startedAt finishedAt error { code message retryable }
  cost { inputTokens outputTokens usd } steps { id title status message startedAt finishedAt } exportFile { fileName }`;
/** Makes the document one for Prisma. */
const BY_PRISMA = 'parent { id }';

let server: TestServer;
let ada: SignedUp;
let bob: SignedUp;
let ids: string[];
beforeAll(async () => {
  server = await testServer();
  [ada, bob] = [await signUp(server), await signUp(server)];
  ids = await makeRuns(ada, 12);
  await makeRuns(bob, 2);
});
afterAll(() => server?.close());

async function makeRuns({ userId }: SignedUp, count: number): Promise<string[]> {
  const [user] = await server.test.sql<{ id: string }>('select tenant_id::text as id from users where id = $1', [
    userId,
  ]);
  const actor = { role: 'app_user', userId, tenantId: user?.id ?? '' } as const;
  return asActor(server.database, actor, async (db) => {
    const made: string[] = [];
    for (let at = 0; at < count; at += 1) made.push((await db.pipelineRun.create({ data: dataOf(userId, at) })).id);
    return made.toReversed();
  });
}

function dataOf(userId: string, at: number): Prisma.PipelineRunUncheckedCreateInput {
  const time = new Date(Date.UTC(2026, 0, 1, 0, 0, at, 123));
  const isFailed = at % 3 === 0;
  return {
    userId,
    kind: at % 2 === 0 ? 'story' : 'export',
    status: isFailed ? 'failed' : at % 3 === 1 ? 'succeeded' : 'queued',
    input: { text: '“quoted” \\ 漢字', list: [1, null, 1.5] },
    ...(at % 3 === 1 && { output: { fileName: 'resume.pdf', assetId: userId }, startedAt: time, finishedAt: time }),
    ...(isFailed && { error: { code: 'timeout', message: 'Too "slow"', retryable: true } }),
    progress: at / 12,
    costMicros: 123_456_789n,
    inputTokens: at,
    steps: {
      create: ['write', 'check', 'store'].map((step, position) => ({
        step,
        position,
        status: 'done',
        message: at === 0 ? null : `Step “${position}”`,
        startedAt: position === 0 ? time : null,
      })),
    },
  };
}

const ask = async (user: SignedUp | null, query: string) => runQuery(server, query, {}, user);

test.each([
  'first: 5',
  'first: 5, after: CURSOR',
  'last: 3',
  'last: 3, before: CURSOR',
  'kind: EXPORT',
  'status: FAILED, first: 2',
  'kind: STORY, status: QUEUED',
  'first: 100',
])('a page of runs is the same by both ways: %s', async (given) => {
  const cursor = JSON.stringify(await cursorAt(6));
  const args = given.replace('CURSOR', cursor);
  const page = (also: string) =>
    `{ pipelineRuns(${args}) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ${FIELDS} ${also} } } } }`;
  const byHand = await ask(ada, page(''));
  expect(byHand.errors).toBeUndefined();
  const byPrisma = await ask(ada, page(BY_PRISMA));
  expect(JSON.parse(JSON.stringify(byPrisma).replaceAll(',"parent":null', ''))).toEqual(byHand);
});

async function cursorAt(at: number): Promise<string> {
  const answer = await ask(ada, '{ pipelineRuns { edges { cursor } } }');
  expect(answer.errors).toBeUndefined();
  return (answer.data as { pipelineRuns: { edges: { cursor: string }[] } }).pipelineRuns.edges[at]?.cursor ?? '';
}

test('one run is the same by both ways, and nobody sees the runs of others', async () => {
  for (const id of ids) {
    const one = (also: string) => `{ pipelineRun(id: "${id}") { ${FIELDS} ${also} } }`;
    const byHand = await ask(ada, one(''));
    expect(byHand.data?.['pipelineRun']).toMatchObject({ id });
    const byPrisma = await ask(ada, one(BY_PRISMA));
    expect(JSON.parse(JSON.stringify(byPrisma).replaceAll(',"parent":null', ''))).toEqual(byHand);
    expect(await ask(bob, one(''))).toEqual({ data: { pipelineRun: null } });
    expect((await ask(null, one(''))).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  }
  expect(await ask(ada, '{ pipelineRun(id: "no uuid") { id } }')).toEqual({ data: { pipelineRun: null } });
});

test('the cursor of another user’s run shows nothing of theirs', async () => {
  const cursor = JSON.stringify(await cursorAt(0));
  const answer = await ask(bob, `{ pipelineRuns(after: ${cursor}) { edges { node { id } } } }`);
  const seen = (answer.data as { pipelineRuns: { edges: { node: { id: string } }[] } }).pipelineRuns.edges.map(
    ({ node }) => node.id,
  );
  expect(seen.filter((id) => ids.includes(id))).toEqual([]);
});

test('a cursor of something else is refused', async () => {
  const cursor = Buffer.from('GPC:S:elsewhere').toString('base64');
  const { errors } = await ask(ada, `{ pipelineRuns(after: "${cursor}") { edges { node { id } } } }`);
  expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
});
