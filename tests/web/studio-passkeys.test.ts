import { createServer } from 'node:net';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { accessibilityFaults, browserTest, openBrowser, signedInContext } from '../support/browser.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { enroll, sendAuth } from '../support/send-auth.ts';
import { testServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  const port = await freePort();
  server = await testServer({ port, publicUrl: `http://localhost:${port}` });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** A device with passkeys, as Chromium imitates one. */
async function withDevice(
  page: Page,
  { recognizes = true } = {},
): Promise<{ cdp: CDPSession; authenticatorId: string }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: recognizes,
      automaticPresenceSimulation: true,
    },
  });
  return { cdp, authenticatorId };
}

async function accountPage(as: SignedUp): Promise<{ context: BrowserContext; page: Page }> {
  const context = await signedInContext(browser, { url: server.url, as, seconds: 60 });
  const page = await context.newPage();
  await page.goto(`${server.url}/studio/account`);
  return { context, page };
}
const cardOf = (page: Page) => page.getByRole('region', { name: 'Passkeys' });

async function add(page: Page, name: string, password: string): Promise<void> {
  const form = cardOf(page).getByRole('group').filter({ hasText: 'Add a passkey' });
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click();
  await form.getByLabel('Name of the passkey').fill(name);
  await form.getByLabel('Your password').fill(password);
  await form.getByRole('button', { name: 'Create passkey' }).click();
}

/** Signs out and in again with the passkey of the page's device. */
async function signInAgain(page: Page): Promise<void> {
  await page.context().clearCookies();
  await page.goto(`${server.url}/studio`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
}

browserTest('a passkey is added, named, signs in in place of password and code, and is removed', async () => {
  const ada = await enroll(server, await signUp(server));
  await server.test.sql(`update sessions set created_at = now() - interval '1 hour' where user_id = $1`, [ada.userId]);
  const { context, page } = await accountPage({
    ...ada,
    cookie: `cursus.session_token=${encodeURIComponent(ada.token)}`,
  });
  const { cdp, authenticatorId } = await withDevice(page);
  await add(page, 'Laptop', '');
  await cardOf(page).getByText('enter your password').waitFor();
  await add(page, 'Laptop', ada.password);
  await cardOf(page).getByText('Laptop', { exact: true }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId });
  expect(credentials).toMatchObject([{ rpId: 'localhost', isResidentCredential: true }]);

  await signInAgain(page);
  await page.getByRole('link', { name: 'Account' }).click();
  const change = cardOf(page).getByRole('group').filter({ hasText: 'Rename or remove Laptop' });
  await change.locator('summary').click();
  await change.getByLabel('Name of the passkey').fill('Old laptop');
  await change.getByRole('button', { name: 'Rename' }).click();
  await cardOf(page).getByText('Old laptop', { exact: true }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  const eve = await signUp(server);
  const [row] = await server.test.sql<{ id: string }>('select id from passkeys where user_id = $1', [ada.userId]);
  const bearer = { authorization: `Bearer ${eve.token}` };
  for (const [endpoint, body] of [
    ['passkey/delete-passkey', { id: row?.id }],
    ['passkey/update-passkey', { id: row?.id, name: 'Mine' }],
  ] as const)
    expect((await sendAuth(server, endpoint, body, bearer)).status).toBeGreaterThanOrEqual(400);
  expect((await runQuery(server, '{ passkeys { id } }', {}, eve)).data).toEqual({ passkeys: [] });

  await cardOf(page)
    .getByRole('group')
    .filter({ hasText: 'Rename or remove Old laptop' })
    .getByRole('button', { name: 'Remove' })
    .click();
  await cardOf(page).getByText('Old laptop', { exact: true }).waitFor({ state: 'detached' });
  await signInAgain(page);
  await page.getByText('No account here has this passkey.').waitFor();
  await context.close();
});

browserTest(
  'an answer works once, for its own challenge, and only from a device that has recognized its owner',
  async () => {
    const ada = await signUp(server);
    const { context, page } = await accountPage(ada);
    const { cdp, authenticatorId } = await withDevice(page);
    await add(page, 'Phone', ada.password);
    await cardOf(page).getByText('Phone', { exact: true }).waitFor();

    let sent = '';
    await page.route('**/api/auth/passkey/verify-authentication', async (route) => {
      sent = route.request().postData() ?? '';
      await route.continue();
    });
    const answered = page.waitForResponse('**/api/auth/passkey/verify-authentication');
    await signInAgain(page);
    const cookie = (await (await answered).request().allHeaders())['cookie'] ?? '';
    await page.getByRole('link', { name: 'Account' }).waitFor();
    const send = (body: object, headers: Record<string, string>) =>
      sendAuth(server, 'passkey/verify-authentication', body, headers);
    const answer = JSON.parse(sent) as { response: { id: string } };
    expect(await send(answer, { cookie })).toMatchObject({ status: 400, token: null });
    const other = await sendAuth(server, 'passkey/generate-authenticate-options', null);
    expect(await send(answer, { cookie: other.cookies.join('; ') })).toMatchObject({ status: 400, token: null });
    const again = await sendAuth(server, 'passkey/generate-authenticate-options', null);
    const foreign = { cookie: again.cookies.join('; '), origin: 'https://evil.example' };
    expect(await send(answer, foreign)).toMatchObject({ status: 403, token: null });

    // A page that asks for less, at a device that then checks nothing.
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    await page.context().clearCookies();
    const lax = await page.evaluate(async () => {
      const { PublicKeyCredential: Credential, navigator } = globalThis as unknown as {
        PublicKeyCredential: { parseRequestOptionsFromJSON(options: object): object };
        navigator: { credentials: { get(options: object): Promise<{ toJSON(): object }> } };
      };
      const options = (await (await fetch('/api/auth/passkey/generate-authenticate-options')).json()) as object;
      const publicKey = Credential.parseRequestOptionsFromJSON({ ...options, userVerification: 'discouraged' });
      const response = (await navigator.credentials.get({ publicKey })).toJSON();
      const answered = await fetch('/api/auth/passkey/verify-authentication', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ response }),
      });
      return { status: answered.status, code: ((await answered.json()) as { code: string }).code };
    });
    expect(lax).toEqual({ status: 401, code: 'PASSKEY_WITHOUT_PERSON' });
    await context.close();
  },
);

browserTest('by an IP address, the studio says that there are no passkeys', async () => {
  const other = await testServer();
  try {
    const ada = await signUp(other);
    const context = await signedInContext(browser, { url: other.url, as: ada, seconds: 60 });
    const page = await context.newPage();
    await page.goto(`${other.url}/studio/account`);
    await cardOf(page).getByText('Passkeys can’t be used here').waitFor();
    expect(await cardOf(page).getByText('Add a passkey').count()).toBe(0);
    await context.close();
  } finally {
    await other.close();
  }
});
