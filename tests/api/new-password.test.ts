import { once } from 'node:events';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pino from 'pino';
import { SMTPServer } from 'smtp-server';
import { openMailer } from '../../src/services/mail/open-mailer.ts';
import { decoded, linkIn, mailNumber, mailsOf, tokenIn } from '../support/outbox.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let ada: SignedUp;

beforeAll(async () => {
  server = await testServer();
  ada = await signUp(server, 'ada');
});
afterAll(() => server?.close());

const send = (endpoint: string, body: object, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api/auth/${endpoint}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url, ...headers },
    body: JSON.stringify(body),
  });
const outbox = () => path.join(server.home, 'outbox');
const viewer = async (as: SignedUp) => (await runQuery(server, '{ viewer { email } }', {}, as)).data?.['viewer'];

test('a forgotten password is replaced by mail: once, and it ends every session', async () => {
  expect((await send('request-password-reset', { email: ada.email })).status).toBe(200);
  const mail = await mailNumber(server, 1);
  expect(mail).toContain(`To: ${ada.email}`);
  expect(linkIn(mail).href.split('#')[0]).toBe(`${server.url}/studio/new-password`);
  const token = tokenIn(mail);
  const newPassword = 'a horse of another color';
  expect((await send('reset-password', { token, newPassword: 'short' })).status).toBe(400);
  expect((await send('reset-password', { token: `${token}x`, newPassword })).status).toBe(400);
  expect((await send('reset-password', { token, newPassword })).status).toBe(200);
  expect(await viewer(ada)).toBeNull();
  expect((await send('reset-password', { token, newPassword: 'a third horse at all' })).status).toBe(400);
  expect((await send('sign-in/email', { email: ada.email, password: ada.password })).status).toBe(401);
  expect((await send('sign-in/email', { email: ada.email, password: newPassword })).status).toBe(200);
  expect(
    await server.test.sql(`select user_id, outcome from audit_log where action = 'account.reset_password'`),
  ).toEqual([{ user_id: ada.userId, outcome: 'ok' }]);
});

test('what is stored or kept is of no use to a reader of the database, and only the operator reads the mail', async () => {
  await send('request-password-reset', { email: ada.email });
  const token = tokenIn(await mailNumber(server, 2));
  const [row] = await server.test.sql<{ text: string }>(`select string_agg(v::text, '') as text from verifications v`);
  expect(row?.text).not.toContain(token);
  const [name = ''] = await readdir(outbox());
  const modes = await Promise.all(
    [outbox(), path.join(outbox(), name)].map(async (file) => (await stat(file)).mode & 0o777),
  );
  expect(modes).toEqual([0o700, 0o600]);
});

test('a link ends with its account', async () => {
  const mallory = await signUp(server);
  await send('request-password-reset', { email: mallory.email });
  const mail = await mailNumber(server, 3);
  const query = `mutation { deleteAccount(confirm: "${mallory.email}") { __typename } }`;
  expect((await runQuery(server, query, {}, mallory)).data).toMatchObject({
    deleteAccount: { __typename: 'DeleteAccountSuccess' },
  });
  expect(await server.test.sql('select 1 from verifications where value = $1', [mallory.userId])).toEqual([]);
  expect((await send('reset-password', { token: tokenIn(mail), newPassword: 'a horse at last' })).status).toBe(400);
});

test('a link expires', async () => {
  await send('request-password-reset', { email: ada.email });
  const token = tokenIn(await mailNumber(server, 4));
  await server.test.sql(`update verifications set expires_at = now() - interval '1 second'`);
  const answer = await send('reset-password', { token, newPassword: 'a horse of another color' });
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([400, 'INVALID_TOKEN']);
});

test('an unknown address gets the same answer and no mail', async () => {
  const known = await send('request-password-reset', { email: ada.email });
  await mailNumber(server, 5);
  const unknown = await send('request-password-reset', { email: 'nobody@example.com' });
  expect([unknown.status, await unknown.text()]).toEqual([known.status, await known.text()]);
  expect(await mailsOf(server)).toHaveLength(5);
});

test('the link leads to this server or an allowed origin, whatever the request says', async () => {
  const eve = await signUp(server, 'eve');
  const foreign = await send('request-password-reset', { email: eve.email, redirectTo: 'https://evil.example/x' });
  expect(foreign.status).toBe(403);
  await send('request-password-reset', { email: eve.email }, { 'x-forwarded-host': 'evil.example' });
  expect(linkIn(await mailNumber(server, 6)).origin).toBe(server.url);
  await send('request-password-reset', { email: eve.email, redirectTo: `${server.url}/app/reset?x=1` });
  expect(linkIn(await mailNumber(server, 7)).href.split('#')[0]).toBe(`${server.url}/app/reset?x=1`);
});

test('mail is in the language of the reader', async () => {
  await send('request-password-reset', { email: ada.email }, { 'accept-language': 'de-CH, en;q=0.5' });
  expect(await mailNumber(server, 8)).toContain('ein neues Passwort angefordert');
});

test('mail to one account is limited', async () => {
  const tries = [];
  for (let at = 0; at < 12; at += 1)
    tries.push((await send('request-password-reset', { email: 'mallory@example.com' })).status);
  expect(tries.filter((status) => status === 429)).toHaveLength(2);
});

test('mail goes by SMTP, again after a passing failure, and a final one is logged without its text', async () => {
  const received: string[] = [];
  let refusals = 1;
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _session, done) {
      if (address.startsWith('nobody')) done(Object.assign(new Error('no such user'), { responseCode: 550 }));
      else if ((refusals -= 1) >= 0) done(Object.assign(new Error('later'), { responseCode: 451 }));
      else done();
    },
    onData(stream, _session, done) {
      stream.setEncoding('utf8');
      const parts: string[] = [];
      stream.on('data', (part: string) => parts.push(part));
      stream.on('end', () => {
        received.push(decoded(parts.join('')));
        done();
      });
    },
  });
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  const { port } = smtp.server.address() as { port: number };
  const lines: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line) => void lines.push(line) });
  const mailer = openMailer({ kind: 'smtp', url: `smtp://127.0.0.1:${port}`, from: 'Cursus <c@example.com>' }, log);
  mailer.send({ to: 'ada@example.com', subject: 'New password', text: 'secret one\n' });
  mailer.send({ to: 'nobody@example.com', subject: 'New password', text: 'secret two\n' });
  while (received.length === 0 || lines.length < 2) await new Promise((resolve) => setTimeout(resolve, 50));
  await mailer.close();
  await new Promise<void>((resolve) => smtp.close(resolve));
  expect(received[0]).toMatch(/From: Cursus <c@example.com>[\s\S]*To: ada@example.com[\s\S]*secret one/);
  expect(received).toHaveLength(1);
  expect(lines.join('\n')).toMatch(
    /could not send mail; trying again[\s\S]*could not send mail"|could not send mail"[\s\S]*trying again/,
  );
  expect(lines.join('\n')).not.toContain('secret');
});
