import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getNamedType, type GraphQLObjectType, isLeafType } from 'graphql';
import { executableSchema } from '../../src/api/executable-schema.ts';
import { asActor } from '../../src/services/database/actor.ts';
import { type Counted, countStatements } from '../support/count-statements.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';

// What each read costs the database, which unlike its time is the same on every machine. docs/performance.md has the same figures.
// If one grows, find out why; if one shrinks, write down the new one.

const RUN = 'id kind status progress attempt createdAt startedAt finishedAt error { code } cost { usd }';

/** A single read is three statements in two round trips: the session; then the actor and the read. */
const SINGLE = { statements: 3, roundTrips: 2 };

const COSTS: [read: string, query: string, cost: Counted][] = [
  ['the viewer', '{ viewer { id name email emailVerified createdAt } }', SINGLE],
  ['one run with its steps', `{ pipelineRun(id: "RUN") { ${RUN} steps { id title status message } } }`, SINGLE],
  ['a page of runs', `{ pipelineRuns(first: 20) { edges { node { ${RUN} } } pageInfo { hasNextPage } } }`, SINGLE],
  ['failed exports', '{ pipelineRuns(kind: EXPORT, status: FAILED) { edges { node { id } } } }', SINGLE],
  ['the review queue', '{ reviewQueue { reason } }', SINGLE],
  ['the career graph, built by the database', '{ careerGraph { version profile { name } skills { name } } }', SINGLE],
  ['the career graph, executed', '{ careerGraph { version timeline { title length { least } } } }', SINGLE],
  // The session; then a transaction: begin, isolation, actor, what is read, commit.
  ['documents', '{ documents { id fileName } }', { statements: 6, roundTrips: 6 }],
  ['one run with its parent', '{ pipelineRun(id: "RUN") { id parent { id } } }', { statements: 7, roundTrips: 7 }],
  ['several things, as one snapshot', '{ viewer { id } careerGraph { version } }', { statements: 7, roundTrips: 7 }],
];

let server: TestServer;
let ada: SignedUp;
let runId: string;
beforeAll(async () => {
  server = await testServer();
  ada = await signUp(server);
  const [user] = await server.test.sql<{ id: string }>('select tenant_id::text as id from users where id = $1', [
    ada.userId,
  ]);
  const actor = { role: 'app_user', userId: ada.userId, tenantId: user?.id ?? '' } as const;
  const run = await asActor(server.database, actor, (db) =>
    db.pipelineRun.create({
      data: { userId: ada.userId, kind: 'story', input: {}, steps: { create: [{ step: 'write', position: 0 }] } },
    }),
  );
  runId = run.id;
});
afterAll(() => server?.close());

test.each(COSTS)('%s', async (_read, text, cost) => {
  const query = text.replace('RUN', runId);
  const answer = await runQuery(server, query, {}, ada);
  expect(answer.errors).toBeUndefined();
  let times = 0;
  // Another document each time, so that nothing was kept.
  const again = () => runQuery(server, `${query} # ${(times += 1)}`, {}, ada);
  expect(await leastOf(again)).toEqual(cost);
});

test.each([
  ['viewer', 'viewer'],
  ['pipelineRun', 'pipelineRun(id: "RUN")'],
])('%s, which a statement of its own reads, answers every field of its type', async (field, selection) => {
  const type = getNamedType(executableSchema.getQueryType()?.getFields()[field]?.type) as GraphQLObjectType;
  const fields = Object.values(type.getFields()).filter((one) => isLeafType(getNamedType(one.type)));
  const query = `{ ${selection.replace('RUN', runId)} { ${fields.map(({ name }) => name).join(' ')} } }`;
  const { data, errors } = await runQuery<Record<string, object>>(server, query, {}, ada);
  expect(errors).toBeUndefined();
  expect(Object.keys(data?.[field] ?? {})).toHaveLength(fields.length);
});

test('the career graph, unchanged, is one statement', async () => {
  const read = () => runQuery(server, '{ careerGraph { version profile { id } } }', {}, ada);
  await read();
  expect(await leastOf(read)).toEqual({ statements: 1, roundTrips: 1 });
});

/** Of three times, because the server's own polls may come in between. */
async function leastOf(work: () => Promise<unknown>): Promise<Counted> {
  const counted = [await countStatements(work), await countStatements(work), await countStatements(work)];
  return counted.toSorted((a, b) => a.statements - b.statements)[0] as Counted;
}
