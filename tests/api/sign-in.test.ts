import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runQuery, signUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

const VIEWER = '{ viewer { id name email } }';

test('a visitor has no viewer', async () => {
  expect(await runQuery(server, VIEWER)).toEqual({ data: { viewer: null } });
});

test('signing up creates a user, a tenant and an empty graph, and returns a bearer token', async () => {
  const ada = await signUp(server, 'ada');
  expect(await runQuery(server, VIEWER, {}, ada)).toEqual({
    data: { viewer: { id: ada.userId, name: 'ada', email: 'ada@example.com' } },
  });
  expect(
    await server.test.sql(
      `select t.name, g.version, p.name as profile from users u join tenants t on t.id = u.tenant_id
       join career_graphs g on g.user_id = u.id join profiles p on p.user_id = u.id where u.id = $1`,
      [ada.userId],
    ),
  ).toEqual([{ name: 'ada', version: 0, profile: null }]);
});
