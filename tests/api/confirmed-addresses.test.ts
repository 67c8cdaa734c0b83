import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { linkIn, mailNumber, mailsOf, mailWith, tokenIn } from '../support/outbox.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';

const PASSWORD = 'correct horse battery';

async function send(server: TestServer, endpoint: string, body: object | null, headers: Record<string, string> = {}) {
  const started = performance.now();
  const answer = await fetch(`${server.url}/api/auth/${endpoint}`, {
    method: body === null ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', origin: server.url, ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  return {
    status: answer.status,
    body: (await answer.json()) as Record<string, unknown>,
    cookies: answer.headers.getSetCookie().map((cookie) => cookie.split('=', 1)[0]),
    token: answer.headers.get('set-auth-token'),
    ms: performance.now() - started,
  };
}
const confirm = (server: TestServer, token: string) =>
  send(server, `verify-email?${new URLSearchParams({ token }).toString()}`, null);

describe('where mail reaches people', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer({ requireVerifiedEmail: true });
  });
  afterAll(() => server?.close());
  const up = (email: string) => send(server, 'sign-up/email', { name: 'Ada', email, password: PASSWORD });
  const signIn = (email: string, password = PASSWORD) => send(server, 'sign-in/email', { email, password });

  test('an account is of use when its address is confirmed', async () => {
    expect(await up('ada@example.com')).toMatchObject({ status: 200, body: { token: null }, cookies: [], token: null });
    expect(await signIn('ada@example.com', 'not her password')).toMatchObject({ status: 401 });
    expect(await signIn('ada@example.com')).toMatchObject({ status: 403, body: { code: 'EMAIL_NOT_VERIFIED' } });
    const mail = await mailNumber(server, 1);
    expect(linkIn(mail).href.split('#')[0]).toBe(`${server.url}/studio/confirm-address`);
    expect(mail).toContain('do not open the link');
    expect(await confirm(server, `${tokenIn(mail)}x`)).toMatchObject({ status: 401, cookies: [] });
    expect(await confirm(server, tokenIn(mail))).toMatchObject({
      status: 200,
      cookies: ['cursus.session_token', 'cursus_device'],
    });
    expect(await signIn('ada@example.com')).toMatchObject({ status: 200 });
  });

  test('signing up does not tell who has an account, and tells its owner', async () => {
    const before = (await mailsOf(server)).length;
    const taken = await up('ADA@example.com');
    const mail = await mailNumber(server, before + 1);
    const free = await up('grace@example.com');
    const shape = (answer: typeof taken) => ({
      ...answer,
      ms: Math.round(answer.ms / 500) > 0,
      body: JSON.parse(
        JSON.stringify(answer.body).replaceAll(/"(id|email|createdAt|updatedAt)":"[^"]*"/g, '"$1":"…"'),
      ) as object,
    });
    expect(shape(taken)).toEqual(shape(free));
    expect(Object.keys(taken.body['user'] as object)).toEqual(Object.keys(free.body['user'] as object));
    expect(mail).toContain('You already have a Cursus account');
    expect(linkIn(mail).href).toBe(`${server.url}/studio/forgotten-password`);
    expect(await server.test.sql(`select 1 from users where email = 'ada@example.com'`)).toHaveLength(1);
  });

  test('a stranger who signs up with a taken address gets no attempts of a known device', async () => {
    expect((await up('ada@example.com')).cookies).toEqual([]);
    expect(
      await server.test.sql(
        `select 1 from audit_log a where action = 'session.sign_up' and user_id is not null
         and not exists (select 1 from users u where u.id = a.user_id)`,
      ),
    ).toEqual([]);
  });

  test('a new password that came by mail confirms the address, too', async () => {
    await up('lise@example.com');
    await send(server, 'request-password-reset', { email: 'lise@example.com' });
    const token = tokenIn(await mailWith(server, 'lise@example.com', '/studio/new-password'));
    await send(server, 'reset-password', { token, newPassword: 'a horse of another color' });
    expect(await signIn('lise@example.com', 'a horse of another color')).toMatchObject({ status: 200 });
  });
});

describe('a change of address', () => {
  let server: TestServer;
  let ada: SignedUp;
  beforeAll(async () => {
    server = await testServer();
    ada = await signUp(server, 'ada');
  });
  afterAll(() => server?.close());
  const change = (newEmail: string, more: object = {}) =>
    send(server, 'change-email', { newEmail, ...more }, { authorization: `Bearer ${ada.token}` });
  const email = async () =>
    (await runQuery<{ viewer: { email: string } }>(server, '{ viewer { email } }', {}, ada)).data?.viewer.email;

  test('takes effect when confirmed from the new one, and the old one is told', async () => {
    await send(server, 'request-password-reset', { email: ada.email });
    const oldLink = tokenIn(await mailNumber(server, 1));
    expect(await change('ada.new@example.com')).toMatchObject({ status: 200 });
    await mailNumber(server, 3);
    const [, ...mails] = await mailsOf(server);
    const [toNew = '', toOld = ''] = mails.toSorted((a) => (a.includes('To: ada.new@') ? -1 : 1));
    expect(toNew).toContain('Confirm your new address');
    expect(toOld).toContain('To: ada@example.com');
    expect(toOld).toContain('change the address of your account to ada.new@example.com');
    expect(await email()).toBe('ada@example.com');
    expect(await confirm(server, tokenIn(toNew))).toMatchObject({ status: 200 });
    expect(await email()).toBe('ada.new@example.com');
    // What was mailed to the old address opens nothing any more.
    expect(await confirm(server, tokenIn(toNew))).toMatchObject({ status: 401 });
    const reset = { token: oldLink, newPassword: 'a horse of another color' };
    expect(await send(server, 'reset-password', reset)).toMatchObject({ status: 400 });
  });

  test("isn't for a stolen session: it needs the password, unless the session has just begun", async () => {
    await server.test.sql(`update sessions set created_at = now() - interval '1 hour'`);
    const before = (await mailsOf(server)).length;
    expect(await change('thief@example.com')).toMatchObject({ status: 403, body: { code: 'PASSWORD_NEEDED' } });
    expect(await change('thief@example.com', { password: 'a guess at it' })).toMatchObject({ status: 403 });
    expect(await mailsOf(server)).toHaveLength(before);
    expect(await change('ada.third@example.com', { password: ada.password })).toMatchObject({ status: 200 });
  });

  test('tells nothing about the new address, and sends little mail', async () => {
    const eve = await signUp(server);
    const before = (await mailsOf(server)).length;
    expect(await change(eve.email, { password: ada.password })).toMatchObject({ status: 200, body: { status: true } });
    await mailNumber(server, before + 1);
    expect((await mailsOf(server)).join('')).not.toContain(`To: ${eve.email}`);
    const statuses = [];
    for (let at = 0; at < 4; at += 1)
      statuses.push((await change(`x${at}@example.com`, { password: ada.password })).status);
    expect(statuses).toEqual([200, 200, 429, 429]);
  });
});
