import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { removeSecondFactor } from '../../src/services/auth/remove-second-factor.ts';
import { openDatabase } from '../../src/services/database/prisma.ts';
import { mailNumber, mailsOf, tokenIn } from '../support/outbox.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';
import { openSocket } from '../support/subscribe.ts';
import { bearer as as, enroll as enrollIn, sendAuth } from '../support/send-auth.ts';
import { codeOf, secretIn } from '../support/totp.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({ trustedProxies: 1 });
});
afterAll(() => server?.close());

const send = (endpoint: string, body: object | null, headers: Record<string, string> = {}, at = server) =>
  sendAuth(at, endpoint, body, headers);
const viewer = async (headers: Record<string, string>) => {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url, ...headers },
    body: JSON.stringify({ query: '{ viewer { email hasSecondFactor } }' }),
  });
  return ((await answer.json()) as { data: { viewer: unknown } }).data.viewer;
};
/** As if time had passed: codes may be entered again. */
const forgetUsedCodes = () => server.test.sql(`delete from rate_limits where key like 'auth:code-used:%'`);
const enroll = (user: SignedUp, at = server) => enrollIn(at, user);
const enterPassword = ({ email, password }: SignedUp, headers: Record<string, string> = {}) =>
  send('sign-in/email', { email, password }, headers);
/** Cookies after the password, before the code. */
const challenge = async (user: SignedUp) => ({ cookie: (await enterPassword(user)).cookies.join('; ') });

test('our codes are those of RFC 6238', () => {
  const secret = Buffer.from('12345678901234567890');
  const codes = [59, 1111111109, 1111111111, 1234567890, 2000000000].map((second) =>
    codeOf(secret, { now: second * 1000, digits: 8 }),
  );
  expect(codes).toEqual(['94287082', '07081804', '14050471', '89005924', '69279037']);
});

describe('an authenticator app', () => {
  test('counts once its first code has been entered', async () => {
    const ada = await signUp(server);
    const prepared = await send('two-factor/enable', { password: ada.password }, as(ada));
    expect(String(prepared.body['totpURI'])).toMatch(/^otpauth:\/\/totp\/Cursus:/u);
    expect(prepared.body['backupCodes']).toHaveLength(10);
    expect(await viewer(as(ada))).toMatchObject({ hasSecondFactor: false });
    expect(await enterPassword(ada)).toMatchObject({ status: 200, token: expect.any(String) });
    expect(await send('two-factor/verify-totp', { code: '000000' }, as(ada))).toMatchObject({ status: 401 });
    const secret = secretIn(String(prepared.body['totpURI']));
    const confirmed = await send('two-factor/verify-totp', { code: codeOf(secret) }, as(ada));
    const now = { ...ada, token: confirmed.token ?? '' };
    expect(await viewer(as(now))).toMatchObject({ hasSecondFactor: true });
    expect(await viewer(as(ada))).toBe(null);
    const again = await send('two-factor/enable', { password: ada.password }, as(now));
    expect(again).toMatchObject({ status: 400, body: { code: 'TOTP_ALREADY_ENABLED' } });
  });

  test('is asked for after the password, and its secrets are stored encrypted', async () => {
    const ada = await enroll(await signUp(server));
    const answer = await enterPassword(ada);
    expect(answer).toMatchObject({ status: 200, body: { twoFactorRedirect: true }, token: null });
    expect(answer.cookies.map((cookie) => cookie.split('=', 1)[0])).toEqual(['cursus.two_factor']);
    const cookie = answer.cookies.join('; ');
    const signedIn = await send('two-factor/verify-totp', { code: codeOf(ada.secret) }, { cookie });
    expect(signedIn.cookies.map((one) => one.split('=', 1)[0])).toEqual(['cursus.session_token', 'cursus_device']);
    expect(await viewer({ authorization: `Bearer ${signedIn.token}` })).toEqual({
      email: ada.email,
      hasSecondFactor: true,
    });
    const [row] = await server.test.sql<{ row: string }>(
      'select row_to_json(t)::text as row from two_factors t where user_id = $1',
      [ada.userId],
    );
    for (const secret of [ada.secret.toString(), ada.secret.toString('base64'), ada.secret.toString('hex')])
      expect(row?.row).not.toContain(secret);
    for (const code of ada.backupCodes) expect(row?.row).not.toContain(code);
  });

  test('stands in the audit log', async () => {
    const ada = await enroll(await signUp(server));
    const { cookie } = await challenge(ada);
    await send('two-factor/verify-totp', { code: codeOf(ada.secret) }, { cookie });
    const { data } = await runQuery<{ auditLog: { edges: { node: { action: string; outcome: string } }[] } }>(
      server,
      '{ auditLog(first: 10) { edges { node { action outcome } } } }',
      {},
      ada,
    );
    expect(data?.auditLog.edges.map(({ node }) => `${node.action} ${node.outcome}`)).toEqual([
      'session.enter_code ok',
      'session.sign_in code_needed',
      'session.enter_code ok',
      'account.prepare_second_factor ok',
      'session.sign_up ok',
    ]);
  });

  test('is switched off with the password', async () => {
    const ada = await enroll(await signUp(server));
    expect(await send('two-factor/disable', { password: 'a guess at it' }, as(ada))).toMatchObject({ status: 400 });
    expect(await send('two-factor/disable', {}, as(ada))).toMatchObject({ status: 400 });
    expect(await enterPassword(ada)).toMatchObject({ body: { twoFactorRedirect: true } });
    const off = await send('two-factor/disable', { password: ada.password }, as(ada));
    expect(off.status).toBe(200);
    expect(await enterPassword(ada)).toMatchObject({ status: 200, token: expect.any(String) });
    expect(await server.test.sql('select 1 from two_factors where user_id = $1', [ada.userId])).toEqual([]);
  });

  test('is removed by an operator for one account, or for all, which their owners see', async () => {
    const [ada, bob] = [await enroll(await signUp(server)), await enroll(await signUp(server))];
    const database = openDatabase(server.test.apiUrl, { connections: 1 });
    try {
      expect(await removeSecondFactor(database.prisma, 'nobody@example.com')).toEqual([]);
      expect(await removeSecondFactor(database.prisma, ada.email.toUpperCase())).toEqual([ada.email]);
      const { token } = await enterPassword(ada);
      expect(await viewer({ authorization: `Bearer ${token}` })).toMatchObject({ hasSecondFactor: false });
      expect(await enterPassword(bob)).toMatchObject({ body: { twoFactorRedirect: true } });
      expect(await removeSecondFactor(database.prisma, null)).toContain(bob.email);
      expect((await enterPassword(bob)).token).not.toBeNull();
    } finally {
      await database.close();
    }
    const { data } = await runQuery(server, '{ auditLog(first: 2) { edges { node { action } } } }', {}, ada);
    expect(data).toMatchObject({
      auditLog: {
        edges: [{ node: { action: 'session.sign_in' } }, { node: { action: 'operator.remove_second_factor' } }],
      },
    });
  });

  test('stays when a new password is chosen by mail or with the old one', async () => {
    const ada = await enroll(await signUp(server));
    const before = (await mailsOf(server)).length;
    await send('request-password-reset', { email: ada.email });
    const token = tokenIn(await mailNumber(server, before + 1));
    expect(await send('reset-password', { token, newPassword: 'a horse of another color' })).toMatchObject({
      status: 200,
      token: null,
      cookies: [],
    });
    const renewed = { ...ada, password: 'a horse of another color' };
    const { cookie } = await challenge(renewed);
    const signedIn = await send('two-factor/verify-totp', { code: codeOf(ada.secret) }, { cookie });
    const change = { currentPassword: renewed.password, newPassword: 'one more horse to try' };
    const changed = await send(
      'change-password',
      { ...change, revokeOtherSessions: true },
      { authorization: `Bearer ${signedIn.token}` },
    );
    expect(await viewer({ authorization: `Bearer ${changed.token}` })).toMatchObject({ hasSecondFactor: true });
    expect(await enterPassword({ ...ada, password: 'one more horse to try' })).toMatchObject({
      body: { twoFactorRedirect: true },
    });
  });
});

describe('backup codes', () => {
  test('work once each, and new ones replace them', async () => {
    const ada = await enroll(await signUp(server));
    const [first = '', second = ''] = ada.backupCodes;
    const enter = async (code: string) =>
      (await send('two-factor/verify-backup-code', { code }, await challenge(ada))).status;
    expect(await enter(first)).toBe(200);
    await forgetUsedCodes();
    expect(await enter(first)).toBe(401);
    const renewed = await send('two-factor/generate-backup-codes', { password: ada.password }, as(ada));
    expect(renewed.body['backupCodes']).toHaveLength(10);
    expect(await enter(second)).toBe(401);
    expect(await enter((renewed.body['backupCodes'] as string[])[3] ?? '')).toBe(200);
  });

  test('used twice at the same moment, one works once', async () => {
    const ada = await enroll(await signUp(server));
    const challenges = await Promise.all(Array.from({ length: 4 }, () => challenge(ada)));
    const code = ada.backupCodes[0];
    const statuses = await Promise.all(
      challenges.map(async (headers) => (await send('two-factor/verify-backup-code', { code }, headers)).status),
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  });
});

describe('attacks', () => {
  test('between password and code, nothing is allowed', async () => {
    const ada = await enroll(await signUp(server));
    const { cookie } = await challenge(ada);
    expect(await viewer({ cookie })).toBe(null);
    const value = decodeURIComponent(cookie.split('=')[1] ?? '');
    for (const headers of [{ authorization: `Bearer ${value}` }, { cookie: `cursus.session_token=${value}` }] as Record<
      string,
      string
    >[])
      expect(await viewer(headers)).toBe(null);
    const upload = await fetch(`${server.url}/api/documents`, {
      method: 'POST',
      headers: { cookie, origin: server.url },
    });
    expect(upload.status).toBeGreaterThanOrEqual(400);
    const socket = openSocket(server, null, { cookie });
    const seen = await new Promise((resolve, reject) =>
      socket.subscribe({ query: '{ viewer { email } }' }, { next: resolve, error: reject, complete: () => {} }),
    );
    expect(seen).toMatchObject({ data: { viewer: null } });
    await socket.dispose();
    for (const [endpoint, body] of [
      ['two-factor/disable', { password: ada.password }],
      ['two-factor/enable', { password: ada.password }],
      ['two-factor/generate-backup-codes', { password: ada.password }],
      ['change-password', { currentPassword: ada.password, newPassword: 'a horse of another color' }],
      ['change-email', { newEmail: 'thief@example.com', password: ada.password }],
    ] as const)
      expect([endpoint, (await send(endpoint, body, { cookie })).status]).toEqual([endpoint, 401]);
    expect(await send('get-session', null, { cookie })).toMatchObject({ body: {} });
    // The session that better-auth made and deleted again.
    expect(await server.test.sql('select 1 from sessions where user_id = $1', [ada.userId])).toHaveLength(1);
  });

  test('a code works once, also at the same moment and for confirming the app', async () => {
    const ada = await signUp(server);
    const prepared = await send('two-factor/enable', { password: ada.password }, as(ada));
    const secret = secretIn(String(prepared.body['totpURI']));
    const [now, next] = [codeOf(secret), codeOf(secret, { steps: 1 })];
    expect(await send('two-factor/verify-totp', { code: now }, as(ada))).toMatchObject({ status: 200 });
    const replay = await send('two-factor/verify-totp', { code: now }, await challenge(ada));
    expect(replay).toMatchObject({ status: 401, body: { code: 'CODE_USED' }, token: null, cookies: [] });
    const challenges = await Promise.all(Array.from({ length: 4 }, () => challenge(ada)));
    const statuses = await Promise.all(
      challenges.map(async (headers) => (await send('two-factor/verify-totp', { code: next }, headers)).status),
    );
    expect(statuses.toSorted()).toEqual([200, 401, 401, 401]);
  });

  test('codes cannot be guessed: not with many challenges, addresses, or sessions of others', async () => {
    const [ada, eve] = [await enroll(await signUp(server)), await signUp(server)];
    const known = await enterPassword(ada);
    const device = (
      await send('two-factor/verify-totp', { code: codeOf(ada.secret) }, { cookie: known.cookies.join('; ') })
    ).cookies.find((cookie) => cookie.startsWith('cursus_device='));
    await forgetUsedCodes();
    const before = (await mailsOf(server)).length;
    const disguises = [
      {},
      as(eve),
      // Our lookup takes this for Eve's session, better-auth for nobody's.
      { authorization: `Bearer ${eve.token.split('.')[0]}.wrong` },
    ] as Record<string, string>[];
    const statuses: number[] = [];
    let waiting = {};
    for (let guess = 0; guess < 14; guess += 1) {
      const code = String(100_000 + guess);
      // Better-auth gives up on a challenge after five.
      if (guess % 4 === 0) waiting = await challenge(ada);
      const headers = { ...waiting, ...disguises[guess % 3] };
      statuses.push((await send('two-factor/verify-totp', { code }, headers)).status);
    }
    expect(statuses.slice(-3)).toEqual([429, 429, 429]);
    expect(statuses).not.toContain(200);
    // Not even the right one from there, while the owner's device gets in.
    const right = { code: codeOf(ada.secret) };
    expect(await send('two-factor/verify-totp', right, waiting)).toMatchObject({ status: 429 });
    expect(await send('two-factor/verify-backup-code', { code: 'aaaaa-aaaaa' }, await challenge(ada))).toMatchObject({
      status: 429,
    });
    const { cookie } = await challenge(ada);
    const owner = await send('two-factor/verify-totp', right, { cookie: `${cookie}; ${device}` });
    expect(owner).toMatchObject({ status: 200 });
    const mail = await mailNumber(server, before + 1);
    expect(mail).toContain(`To: ${ada.email}`);
    expect(mail).toContain('someone knows your password');
    expect(await mailsOf(server)).toHaveLength(before + 1);
  });

  test('a stolen session can neither guess the password nor find out codes', async () => {
    const ada = await enroll(await signUp(server));
    const statuses: number[] = [];
    for (let guess = 0; guess < 12; guess += 1)
      statuses.push((await send('two-factor/disable', { password: `guess ${guess}` }, as(ada))).status);
    expect(statuses.slice(-2)).toEqual([429, 429]);
    const codes: number[] = [];
    for (let guess = 0; guess < 12; guess += 1)
      codes.push((await send('two-factor/verify-totp', { code: String(200_000 + guess) }, as(ada))).status);
    expect(codes.slice(-2)).toEqual([429, 429]);
    for (const endpoint of ['two-factor/get-totp-uri', 'two-factor/send-otp', 'two-factor/verify-otp'])
      expect((await send(endpoint, { password: ada.password, code: '1' }, as(ada))).status).toBe(404);
  });

  test('the code is asked for again on the same device, whatever the request says', async () => {
    const ada = await enroll(await signUp(server));
    const { cookie } = await challenge(ada);
    const body = { code: codeOf(ada.secret), trustDevice: true };
    const signedIn = await send('two-factor/verify-totp', body, { cookie });
    expect(signedIn.status).toBe(200);
    const again = await enterPassword(ada, {
      cookie: signedIn.cookies.filter((one) => !one.includes('session')).join('; '),
    });
    expect(again).toMatchObject({ body: { twoFactorRedirect: true }, token: null });
  });

  test("another site's page and an API key change nothing", async () => {
    const ada = await enroll(await signUp(server));
    const { data } = await runQuery<{ createApiKey: { key: string } }>(
      server,
      'mutation { createApiKey(input: { name: "x", scopes: [READ_GRAPH] }) { ... on CreateApiKeySuccess { key } } }',
      {},
      ada,
    );
    const key = { authorization: `Bearer ${data?.createApiKey.key}` };
    const graph = await runQuery(
      server,
      '{ careerGraph { version } }',
      {},
      { ...ada, token: data?.createApiKey.key ?? '' },
    );
    expect(graph.data).toEqual({ careerGraph: { version: 0 } });
    const cookie = `cursus.session_token=${ada.token}`;
    for (const headers of [key, { cookie, origin: 'https://evil.example' }, { ...key, cookie }] as Record<
      string,
      string
    >[])
      for (const endpoint of ['two-factor/disable', 'two-factor/generate-backup-codes'])
        expect([401, 403]).toContain((await send(endpoint, { password: ada.password }, headers)).status);
    const { cookie: waiting } = await challenge(ada);
    const foreign = { cookie: waiting, origin: 'https://evil.example' };
    expect(await send('two-factor/verify-totp', { code: codeOf(ada.secret) }, foreign)).toMatchObject({ status: 403 });
    expect(await viewer(as(ada))).toMatchObject({ hasSecondFactor: true });
  });

  test('what is checked for one session is not done to another', async () => {
    const [ada, eve] = [await signUp(server), await signUp(server)];
    await server.test.sql(`update sessions set created_at = now() - interval '1 hour' where user_id = $1`, [
      ada.userId,
    ]);
    const before = (await mailsOf(server)).length;
    const stolen = ada.cookie;
    const statuses: number[] = [];
    for (const headers of [
      { cookie: stolen },
      { cookie: stolen, authorization: 'Bearer nothing.nothing' },
      { cookie: stolen, authorization: `Bearer ${eve.token.split('.')[0]}.wrong` },
      { cookie: `${stolen}; ${eve.cookie}` },
      // The first session counts, and this is Eve's own address.
      { cookie: `${eve.cookie}; ${stolen}` },
    ] as Record<string, string>[])
      statuses.push((await send('change-email', { newEmail: 'thief@example.com' }, headers)).status);
    expect(statuses).toEqual([403, 401, 401, 403, 200]);
    await mailNumber(server, before + 2);
    expect((await mailsOf(server)).slice(before).filter((mail) => mail.includes(`To: ${ada.email}`))).toEqual([]);
  });

  test('a link to confirm the address asks for a code, too', async () => {
    const confirming = await testServer({ requireVerifiedEmail: true, trustedProxies: 1 });
    try {
      await send(
        'sign-up/email',
        { name: 'Ada', email: 'ada@example.com', password: 'correct horse battery' },
        {},
        confirming,
      );
      await confirming.test.sql('update users set email_verified = true');
      const signedIn = await send(
        'sign-in/email',
        { email: 'ada@example.com', password: 'correct horse battery' },
        {},
        confirming,
      );
      const ada = {
        email: 'ada@example.com',
        password: 'correct horse battery',
        token: signedIn.token ?? '',
        userId: '',
        cookie: '',
      };
      await enroll(ada, confirming);
      await confirming.test.sql('update users set email_verified = false');
      const before = (await mailsOf(confirming)).length;
      await send('sign-in/email', { email: ada.email, password: ada.password }, {}, confirming);
      const token = tokenIn(await mailNumber(confirming, before + 1));
      const answer = await send(`verify-email?${new URLSearchParams({ token }).toString()}`, null, {}, confirming);
      expect(answer).toMatchObject({ status: 200, body: { twoFactorRedirect: true }, token: null });
      expect(answer.cookies.map((cookie) => cookie.split('=', 1)[0])).toEqual(['cursus.two_factor']);
    } finally {
      await confirming.close();
    }
  });
});

test('a session is only extended when its own user confirms a new address', async () => {
  const ada = await enroll(await signUp(server));
  const before = (await mailsOf(server)).length;
  await send('change-email', { newEmail: `new.${ada.email}`, password: ada.password }, as(ada));
  await mailNumber(server, before + 2);
  const mail = (await mailsOf(server)).find((one) => one.includes(`To: new.${ada.email}`)) ?? '';
  const query = new URLSearchParams({ token: tokenIn(mail) }).toString();
  const answer = await send(`verify-email?${query}`, null, { cookie: `cursus.session_token=${ada.token}` });
  expect(answer.body).toMatchObject({ status: true });
  expect(await viewer(as(ada))).toMatchObject({ email: `new.${ada.email}` });
});
