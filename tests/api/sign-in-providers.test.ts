import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CLIENT, identityProvider, type Says } from '../support/identity-provider.ts';
import { runQuery, signUp } from '../support/run-query.ts';
import { bearer, enroll, sendAuth } from '../support/send-auth.ts';
import { testServer, type TestServer } from '../support/server.ts';
import { codeOf } from '../support/totp.ts';

let idp: Awaited<ReturnType<typeof identityProvider>>;
let server: TestServer;
beforeAll(async () => {
  idp = await identityProvider();
  server = await testServer({
    trustedProxies: 1,
    signInProviders: [
      { id: 'google', ...CLIENT, endpoints: idp.openId },
      { id: 'github', ...CLIENT, endpoints: idp.gitHub },
      { id: 'linkedin', ...CLIENT, endpoints: idp.openId },
    ],
  });
});
afterAll(async () => {
  await server?.close();
  await idp?.close();
});
beforeEach(() => {
  idp.faults.length = 0;
});

type Headers = Record<string, string>;
let subs = 100;
const somebody = (more: Partial<Says> = {}): Says => {
  subs += 1;
  return { sub: String(subs), email: `person${subs}@example.com`, ...more };
};

/** Begins at our server. @returns where the provider sends the browser back to, and the browser's cookies */
async function visit(
  provider: string,
  says: Says,
  { link = false, headers = {}, body = {} }: { link?: boolean; headers?: Headers; body?: object } = {},
) {
  idp.says = says;
  const pages = { callbackURL: '/studio', errorCallbackURL: '/studio' };
  const started = await sendAuth(
    server,
    link ? 'link-social' : 'sign-in/social',
    { provider, ...pages, ...body },
    headers,
  );
  if (started.status !== 200) return { started, back: new URL('http://nowhere'), cookie: '' };
  const sent = await fetch(String(started.body['url']), { redirect: 'manual' });
  const back = new URL(sent.headers.get('location') ?? '');
  return { started, back, cookie: [...started.cookies, ...(headers['cookie'] ? [headers['cookie']] : [])].join('; ') };
}
const comeBack = (back: URL, cookie: string) =>
  sendAuth(server, `${back.pathname.replace('/api/auth/', '')}${back.search}`, null, { cookie });

async function signInWith(provider: string, says: Says) {
  const { back, cookie } = await visit(provider, says);
  const answer = await comeBack(back, cookie);
  const location = new URL(answer.headers.get('location') ?? 'http://nowhere', server.url);
  return { ...answer, page: location.pathname, error: location.searchParams.get('error') };
}
const viewer = async (token: string | null) =>
  (
    await runQuery(
      server,
      '{ viewer { name email } }',
      {},
      { userId: '', email: '', password: '', cookie: '', token: token ?? '' },
    )
  ).data?.['viewer'];
const usersWith = (email: string) => server.test.sql('select id from users where email = $1', [email]);
const accountsOf = (userId: string) =>
  server.test.sql<{ id: string; provider_id: string }>(
    'select id, provider_id from accounts where user_id = $1 order by provider_id',
    [userId],
  );

test.each(['google', 'github', 'linkedin'])('%s signs up and in, and its tokens are not kept', async (provider) => {
  const ada = somebody({ name: 'Ada Byron' });
  const first = await signInWith(provider, ada);
  expect([first.status, first.page, first.error]).toEqual([302, '/studio', null]);
  expect(await viewer(first.token)).toEqual({ name: 'Ada Byron', email: ada.email });
  expect(idp.lastAuthorize.searchParams.get('code_challenge_method')).toBe(provider === 'linkedin' ? null : 'S256');
  const again = await signInWith(provider, { ...ada, email: 'moved@example.com' });
  expect(await viewer(again.token)).toMatchObject({ email: ada.email });
  const [row] = await server.test.sql(
    `select access_token, refresh_token, id_token from accounts a join users u on u.id = a.user_id where u.email = $1`,
    [ada.email],
  );
  expect(row).toEqual({ access_token: null, refresh_token: null, id_token: null });
  expect(idp.faults).toEqual([]);
});

test('a provider that is not configured is unknown', async () => {
  expect((await visit('gitlab', somebody())).started.status).toBe(404);
});

describe('a provider that lies or fails signs nobody in', () => {
  const past = Math.floor(Date.now() / 1000) - 3600;
  test.each<[string, string, Partial<Says>]>([
    ['google', 'an unverified address', { verified: false }],
    ['github', 'an unverified address', { verified: false }],
    ['google', 'an ID token signed by someone else', { lie: 'foreign key' }],
    ['google', 'an ID token without a signature', { lie: 'no signature' }],
    ['google', 'an ID token for another client', { claims: { aud: 'another' } }],
    ['google', 'an ID token of another issuer', { claims: { iss: 'https://evil.example' } }],
    ['google', 'an ID token of the past', { claims: { exp: past } }],
    ['google', 'an ID token about nobody', { claims: { sub: undefined } }],
    ['google', 'no token', { lie: 'no token' }],
    ['github', 'a server error', { lie: 'status 500' }],
    ['google', 'silence', { lie: 'silence' }],
  ])('%s: %s', async (provider, _what, lie) => {
    const says = somebody(lie);
    const answer = await signInWith(provider, says);
    expect([answer.status, answer.page, answer.token]).toEqual([302, '/studio', null]);
    expect(answer.error).toEqual(expect.any(String));
    expect(await usersWith(says.email)).toEqual([]);
  });

  test('an error answer leads back with its reason', async () => {
    const { back, cookie } = await visit('google', somebody());
    back.searchParams.delete('code');
    back.searchParams.set('error', 'access_denied');
    const answer = await comeBack(back, cookie);
    expect([answer.status, answer.headers.get('location'), answer.token]).toEqual([
      302,
      expect.stringContaining('/studio?error=access_denied'),
      null,
    ]);
  });

  test('a code or state that was used, changed, or began in another browser', async () => {
    const says = somebody();
    const one = await visit('google', says);
    const [begun, other] = [await visit('google', says), await visit('google', somebody())];
    expect((await comeBack(one.back, one.cookie)).token).not.toBe(null);
    const exchanges = idp.exchanges;
    const mixed = new URL(begun.back);
    mixed.searchParams.set('state', other.back.searchParams.get('state') ?? '');
    for (const [back, cookie] of [
      [one.back, one.cookie],
      [begun.back, ''],
      [begun.back, other.cookie],
      [mixed, begun.cookie],
    ] as const)
      expect((await comeBack(back, cookie)).token).toBe(null);
    expect(idp.exchanges).toBe(exchanges);
    // The state is right, but the code has been exchanged already, or belongs to a sign-in with another PKCE secret.
    const fresh = await visit('google', says);
    fresh.back.searchParams.set('code', one.back.searchParams.get('code') ?? '');
    expect((await comeBack(fresh.back, fresh.cookie)).token).toBe(null);
    const [mine, thiefs] = [await visit('google', says), await visit('google', somebody())];
    mine.back.searchParams.set('code', thiefs.back.searchParams.get('code') ?? '');
    expect((await comeBack(mine.back, mine.cookie)).token).toBe(null);
    expect(idp.faults).toEqual(['invalid_grant', 'pkce']);
  });
});

describe('the account of someone else', () => {
  test('is not opened by its address, unless that is verified on both sides', async () => {
    const ada = await signUp(server);
    const thief = await signInWith('google', somebody({ email: ada.email }));
    expect([thief.token, thief.error]).toEqual([null, 'account_not_linked']);
    await server.test.sql('update users set email_verified = true where id = $1', [ada.userId]);
    const unverified = await signInWith('google', somebody({ email: ada.email, verified: false }));
    expect(unverified.token).toBe(null);
    expect(await accountsOf(ada.userId)).toMatchObject([{ provider_id: 'credential' }]);
    const owner = await signInWith('google', somebody({ email: ada.email.toUpperCase() }));
    expect(await viewer(owner.token)).toMatchObject({ email: ada.email });
  });

  test('can not be linked to what is linked already, and not with a stolen session', async () => {
    const [ada, eve] = [await signUp(server), await signUp(server)];
    const adas = somebody();
    const link = async (says: Says, user: typeof ada, body = {}) => {
      const { started, back, cookie } = await visit('github', says, {
        link: true,
        headers: { cookie: user.cookie },
        body,
      });
      return started.status === 200 ? (await comeBack(back, cookie)).headers.get('location') : started.status;
    };
    expect(await link(adas, ada, { password: ada.password })).toBe('/studio');
    expect(await viewer((await signInWith('github', adas)).token)).toMatchObject({ email: ada.email });
    expect(await link(adas, eve, { password: eve.password })).toContain('error=');
    await server.test.sql(`update sessions set created_at = now() - interval '2 days' where user_id = $1`, [
      ada.userId,
    ]);
    expect(await link(somebody(), ada)).toBe(403);
    expect(await link(somebody(), ada, { password: 'a guess at it' })).toBe(403);
    expect(await accountsOf(ada.userId)).toHaveLength(2);

    // Started by Eve, finished in Ada's browser.
    const { back, cookie } = await visit('google', somebody(), { link: true, headers: { cookie: eve.cookie } });
    expect(cookie).toContain(eve.cookie);
    await comeBack(back, ada.cookie);
    expect(await accountsOf(ada.userId)).toHaveLength(2);
  });
});

test('links are removed, but not the last way to sign in, and the account is deleted by a fresh session', async () => {
  const says = somebody();
  const { token, body } = await signInWith('google', says);
  expect(body).toEqual({});
  const as = bearer({ token: token ?? '' });
  const [user] = (await usersWith(says.email)) as { id: string }[];
  const [only] = await accountsOf(user?.id ?? '');
  const remove = async (accountId = '') => (await sendAuth(server, 'unlink-account', { accountId }, as)).status;
  expect(await remove(only?.id)).toBe(409);
  await server.test.sql(
    `insert into accounts (id, user_id, provider_id, account_id, updated_at) values (gen_random_uuid(), $1, 'github', '4711', now())`,
    [user?.id],
  );
  const [github, google] = await accountsOf(user?.id ?? '');
  // At the same moment, each would find the other.
  const statuses = await Promise.all([remove(github?.id), remove(google?.id)]);
  expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  expect(await accountsOf(user?.id ?? '')).toHaveLength(1);

  const deletion = async () =>
    (
      await runQuery(
        server,
        'mutation ($confirm: String!) { deleteAccount(confirm: $confirm) { __typename } }',
        { confirm: says.email },
        { userId: '', email: '', password: '', cookie: '', token: token ?? '' },
      )
    ).data?.['deleteAccount'];
  await server.test.sql(`update sessions set created_at = now() - interval '1 hour' where user_id = $1`, [user?.id]);
  expect(await deletion()).not.toEqual({ __typename: 'DeleteAccountSuccess' });
  await server.test.sql(`update sessions set created_at = now() where user_id = $1`, [user?.id]);
  expect(await deletion()).toEqual({ __typename: 'DeleteAccountSuccess' });
  expect(await usersWith(says.email)).toEqual([]);
});

test('a second factor is asked for after a provider, too', async () => {
  const ada = await enroll(server, await signUp(server));
  await server.test.sql('update users set email_verified = true where id = $1', [ada.userId]);
  const answer = await signInWith('github', somebody({ email: ada.email }));
  expect([answer.status, answer.page, answer.token]).toEqual([302, '/studio/second-factor', null]);
  expect(answer.cookies.map((cookie) => cookie.split('=', 1)[0])).toEqual(['cursus.two_factor']);
  const code = { code: codeOf(ada.secret) };
  const signedIn = await sendAuth(server, 'two-factor/verify-totp', code, { cookie: answer.cookies.join('; ') });
  expect(await viewer(signedIn.token)).toMatchObject({ email: ada.email });
});
