import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let ada: SignedUp;

beforeAll(async () => {
  server = await testServer();
  ada = await signUp(server);
  await server.test.sql(
    `insert into pipeline_runs (id, user_id, kind, input) select gen_random_uuid(), $1, 'timeline', '{}' from generate_series(1, 500)`,
    [ada.userId],
  );
});
afterAll(() => server?.close());

const RUN = 'mutation { runPipeline(input: { kind: TIMELINE }) { __typename } }';
const details = "You have 500 runs that haven't ended. Wait until some have, or cancel some.";

test('a run beyond the limit is refused with what to do and when', async () => {
  const { errors } = await runQuery(server, RUN, {}, ada);
  expect(errors).toMatchObject([
    { message: details, extensions: { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) } },
  ]);
  const response = await fetch(`${server.url}/pipelines/run`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${ada.token}` },
    body: JSON.stringify({ kind: 'timeline' }),
  });
  expect([response.status, Number(response.headers.get('retry-after')) > 0]).toEqual([429, true]);
  expect(await response.json()).toEqual({ error: 'rate_limited', details });
  expect(await runQuery(server, RUN, {}, await signUp(server))).toMatchObject({
    data: { runPipeline: { __typename: 'RunPipelineSuccess' } },
  });
});
