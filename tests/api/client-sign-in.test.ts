import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createCursusClient } from '#client';
import { signIn } from '../../src/cli/sign-in.ts';
import { runQuery } from '../support/run-query.ts';
import { enroll } from '../support/send-auth.ts';
import { testServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let home: string;
beforeAll(async () => {
  server = await testServer({ requireVerifiedEmail: true });
  home = await mkdtemp(path.join(tmpdir(), 'cursus-cli-'));
});
afterAll(async () => {
  await server?.close();
  await rm(home, { recursive: true, force: true });
});

test('where addresses are confirmed by mail, the command line says that it has no account', async () => {
  const opening = signIn({ url: server.url, home, name: 'Local' });
  await expect(opening).rejects.toThrow(
    `${server.url} confirms the addresses of new accounts by mail (SMTP_URL), which this command can't receive.`,
  );
});

test('the client says what an account waits for: mail, or a code', async () => {
  const client = createCursusClient({ url: server.url });
  const account = { name: 'Ada', email: 'ada@example.com', password: 'correct horse battery' };
  expect(await client.signUp(account)).toMatchObject({ __typename: 'SignInRefused', code: 'EMAIL_NOT_VERIFIED' });
  await server.test.sql('update users set email_verified = true');
  const session = await client.signIn(account);
  if (session.__typename !== 'Session') throw new Error(session.message);
  const ada = await enroll(server, { ...account, userId: session.user.id, token: session.token, cookie: '' });
  expect(await client.signIn(account)).toMatchObject({ __typename: 'SignInRefused', code: 'CODE_NEEDED' });
  expect((await runQuery(server, '{ viewer { hasSecondFactor } }', {}, ada)).data).toEqual({
    viewer: { hasSecondFactor: true },
  });
});
