import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { testServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server?.close());

test('GraphQL over HTTP follows all of the protocol that its audit demands or recommends', async () => {
  const results = await auditServer({ url: `${server.url}/graphql`, fetchFn: fetch });
  expect(results.length).toBeGreaterThan(50);
  const missed = results.filter(({ status }) => status !== 'ok').map(({ name, status }) => `${status}: ${name}`);
  expect(missed).toEqual([]);
});
