import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { countStatements } from '../support/count-statements.ts';
import { type Answer, runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { sendAuth } from '../support/send-auth.ts';
import { testServer, type TestServer } from '../support/server.ts';

// What an operation will need is read together with the session, as the user whom the token belonged to the last time. That is only a guess.

const RUN = 'query ($id: ID!) { pipelineRun(id: $id) { id kind } }';
const ME = '{ viewer { id name } }';

let server: TestServer;
let ada: SignedUp;
let eve: SignedUp;
let runs: { ada: string; eve: string };
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server?.close());
beforeEach(async () => {
  [ada, eve] = [await signUp(server), await signUp(server)];
  runs = { ada: await makeRun(ada), eve: await makeRun(eve) };
  // The first request parses a document, the second finds out what it needs.
  for (const user of [ada, eve, ada, eve]) {
    await runQuery(server, ME, {}, user);
    await runQuery(server, RUN, { id: runs.ada }, user);
  }
});

async function makeRun({ userId }: SignedUp): Promise<string> {
  const [run] = await server.test.sql<{ id: string }>(
    `insert into pipeline_runs (id, user_id, kind, input) values (gen_random_uuid(), $1, 'story', '{}') returning id`,
    [userId],
  );
  return run?.id ?? '';
}

const idOf = ({ data }: Answer<{ pipelineRun: { id: string } | null }>) => data?.pipelineRun?.id ?? null;
const read = async (id: string, user: SignedUp) => idOf(await runQuery(server, RUN, { id }, user));

test('session, actor and read take one round trip', async () => {
  expect(await countStatements(() => runQuery(server, ME, {}, ada))).toEqual({ statements: 3, roundTrips: 1 });
  expect(await countStatements(() => read(runs.ada, ada))).toEqual({ statements: 3, roundTrips: 1 });
  expect(await countStatements(() => read(runs.eve, eve))).toEqual({ statements: 3, roundTrips: 1 });
});

test('everyone gets their own, however many ask at once', async () => {
  const answers = await Promise.all(
    Array.from({ length: 40 }, async (_, at) => {
      const [user, other] = at % 2 === 0 ? ([ada, eve] as const) : ([eve, ada] as const);
      const own = runs[at % 2 === 0 ? 'ada' : 'eve'];
      const { data } = await runQuery<{ viewer: { id: string } }>(server, ME, {}, user);
      return [data?.viewer.id === user.userId, (await read(own, user)) === own, await read(own, other)];
    }),
  );
  expect(answers).toEqual(answers.map(() => [true, true, null]));
});

test('a session that has ended reads nothing', async () => {
  await sendAuth(server, 'sign-out', {}, { authorization: `Bearer ${ada.token}` });
  expect(await runQuery(server, ME, {}, ada)).toEqual({ data: { viewer: null } });
  const { data, errors } = await runQuery(server, RUN, { id: runs.ada }, ada);
  expect([data, errors?.[0]?.extensions?.['code']]).toEqual([{ pipelineRun: null }, 'UNAUTHENTICATED']);
});

test('an expired session reads nothing', async () => {
  await server.test.sql(`update sessions set expires_at = now() - interval '1 second' where user_id = $1`, [
    ada.userId,
  ]);
  expect(await runQuery(server, ME, {}, ada)).toEqual({ data: { viewer: null } });
});

test('a session that belongs to someone else by now reads what is theirs', async () => {
  await server.test.sql(`update sessions set user_id = $2 where user_id = $1`, [ada.userId, eve.userId]);
  expect(await runQuery(server, ME, {}, ada)).toMatchObject({ data: { viewer: { id: eve.userId } } });
  expect([await read(runs.ada, ada), await read(runs.eve, ada)]).toEqual([null, runs.eve]);
});

test('an unknown token reads nothing, and is not taken for a known one', async () => {
  const stranger = { ...ada, token: 'x'.repeat(32) };
  expect(await runQuery(server, ME, {}, stranger)).toEqual({ data: { viewer: null } });
  expect(await runQuery(server, ME, {}, { ...ada, token: '' })).toEqual({ data: { viewer: null } });
});

test.each([
  ['a value that the database refuses', RUN, { id: 'nonsense' }, null],
  ['no value', RUN, {}, null],
  ['a value of another type', RUN, { id: { not: 'an ID' } }, null],
  ['an operation that is not there', `query A { viewer { id } }`, {}, 'B'],
])('with %s, the answer is the same as without reading ahead', async (_what, query, variables, operationName) => {
  const ask = async (accept: string) => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${ada.token}`, accept },
      body: JSON.stringify({ query, variables, operationName }),
    });
    return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.json() };
  };
  await ask('*/*');
  // Apollo takes what accepts several types.
  const [ahead, without] = [await ask('*/*'), await ask('application/json, text/plain')];
  expect(ahead).toEqual(without);
});
