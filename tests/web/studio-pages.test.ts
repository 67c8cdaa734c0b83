import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { readMessages } from '../../src/api/studio/studio-messages.ts';
import { accessibilityFaults, browserTest, openBrowser, signInAt } from '../support/browser.ts';
import { linkIn, mailNumber, mailsOf } from '../support/outbox.ts';
import { runQuery, signUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';
import { timeLimit } from '../support/time-limit.ts';

let server: TestServer;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  server = await testServer();
  page = await browser.newPage();
  page.setDefaultTimeout(timeLimit(30));
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

browserTest('the rule for new passwords is shown when creating an account, not when signing in', async () => {
  await page.goto(`${server.url}/studio`);
  const rule = page.getByText('At least 8 characters.');
  await rule.waitFor();
  await page.getByRole('button', { name: 'Sign in' }).click();
  expect(await rule.count()).toBe(0);
});

browserTest(
  'whoever forgot a password chooses a new one with the link in a mail, and can change it later',
  async () => {
    const bob = await signUp(server);
    await page.goto(`${server.url}/studio`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Forgot your password?' }).click();
    await page.getByLabel('Email').fill(bob.email);
    await page.getByRole('button', { name: 'Send the link' }).click();
    await page.getByText('the link is on its way').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    const outbox = path.join(server.home, 'outbox');
    const [mail = ''] = await readdir(outbox);
    const link = /http\S+/.exec(await readFile(path.join(outbox, mail), 'utf8'))?.[0] ?? '';
    await page.goto(link);
    await page.getByLabel('New password').fill('a horse of another color');
    expect(page.url()).toBe(`${server.url}/studio/new-password`);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Set the password' }).click();
    await page.getByText('Your new password is set.').waitFor();
    await page.goto(link);
    await page.reload();
    await page.goto(link);
    await page.getByLabel('New password').fill('one more horse to try');
    await page.getByRole('button', { name: 'Set the password' }).click();
    await page.getByText('This link has expired or was used already.').waitFor();

    await page.getByRole('link', { name: 'To the sign-in page' }).click();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('Email').fill(bob.email);
    await page.getByLabel('Password').fill('a horse of another color');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('link', { name: 'Account' }).click();
    await page.getByLabel('Current password').fill('not this one');
    await page.getByLabel('New password').fill('a fourth horse again');
    await page.getByRole('button', { name: 'Set the password' }).click();
    await page.getByText('The current password is wrong.').waitFor();
    await page.getByLabel('Current password').fill('a horse of another color');
    await page.getByRole('button', { name: 'Set the password' }).click();
    await page.getByText('Your password is changed.').waitFor();
    await page.context().clearCookies();
  },
);

browserTest(
  'the studio is used by keys: past the navigation, and out of a form that nothing was typed into',
  async () => {
    const ada = await signUp(server);
    await runQuery(
      server,
      'mutation { addExperience(input: { title: "Clerk", companyName: "Engines Ltd" }) { __typename } }',
      {},
      ada,
    );
    await signInAt(server.url, page.context(), ada);
    await page.goto(`${server.url}/studio/career`);
    await page.getByRole('heading', { name: 'Clerk' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator('main :focus').count()).toBe(1);

    await page.getByRole('button', { name: 'Edit Clerk' }).click();
    const title = page.getByLabel('Title');
    await title.press('Escape');
    await title.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Edit Clerk' }).click();
    await title.fill('Head clerk');
    await title.press('Escape');
    expect(await title.inputValue()).toBe('Head clerk');
  },
);

browserTest('an account starts with a confirmed address, and can move to another one', async () => {
  const confirming = await testServer({ requireVerifiedEmail: true });
  try {
    await page.context().clearCookies();
    await page.goto(`${confirming.url}/studio`);
    await page.getByLabel('Your name').fill('Ida');
    await page.getByLabel('Email').fill('ida@example.com');
    await page.getByLabel('Password').fill('password');
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.getByText('This password is common or easy to guess.').waitFor();
    await page.getByLabel('Password').fill('correct horse battery');
    await page.getByRole('button', { name: 'Create account' }).click();
    await page.getByText('We’ve sent you mail.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.goto(linkIn(await mailNumber(confirming, 1)).href);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'This is my address' }).click();
    await page.getByText('Your address is confirmed.').waitFor();
    await page.getByRole('link', { name: 'To the studio' }).click();
    await page.getByRole('link', { name: 'Account' }).click();
    await page.getByLabel('New email address').fill('ida.new@example.com');
    await page.getByLabel('Password to confirm').fill('correct horse battery');
    await page.getByRole('button', { name: 'Change the address' }).click();
    await page.getByText('We’ve sent mail to the new address.').waitFor();
    await mailNumber(confirming, 3);
    const link = (await mailsOf(confirming)).find((mail) => mail.includes('To: ida.new@example.com')) ?? '';
    await page.goto(linkIn(link).href);
    await page.getByRole('button', { name: 'This is my address' }).click();
    await page.getByText('Your address is confirmed.').waitFor();
    expect(await confirming.test.sql('select email from users')).toEqual([{ email: 'ida.new@example.com' }]);
  } finally {
    await confirming.close();
  }
});

browserTest('other devices are signed out, and the account is deleted with the password, under Account', async () => {
  const ida = await signUp(server);
  await signInAt(server.url, page.context(), ida);
  const elsewhere = await fetch(`${server.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin: server.url,
      'user-agent': 'Mozilla/5.0 (Android) Firefox/140',
    },
    body: JSON.stringify(ida),
  });
  const phone = { ...ida, token: elsewhere.headers.get('set-auth-token') ?? '' };
  await page.goto(`${server.url}/studio/account`);
  const devices = page.getByRole('region', { name: 'Signed-in devices' });
  await devices.getByText('This device').waitFor();
  await page.getByText('Delete my account').click();
  expect(await accessibilityFaults(page)).toEqual([]);
  await devices.getByRole('button', { name: /^Sign out Firefox on Android, signed in/u }).click();
  await devices.getByText('Firefox on Android').waitFor({ state: 'detached' });
  expect((await runQuery(server, '{ viewer { id } }', {}, phone)).data).toEqual({ viewer: null });

  await server.test.sql(`update sessions set created_at = now() - interval '1 hour' where user_id = $1`, [ida.userId]);
  await page.getByLabel('Type your email address').fill(ida.email);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByText('enter your password, or sign out').waitFor();
  await page.getByRole('region', { name: 'Sign out or leave' }).getByLabel('Your password').fill(ida.password);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Create account' }).first().waitFor();
  expect(await server.test.sql('select 1 from users where id = $1', [ida.userId])).toEqual([]);
});

browserTest('API keys and webhooks are created, shown once, disabled and revoked under Account', async () => {
  const eve = await signUp(server);
  await signInAt(server.url, page.context(), eve);
  await page.goto(`${server.url}/studio/account`);
  const keys = page.getByRole('region', { name: 'API keys' });
  await keys.getByText('New API key').click();
  await keys.getByLabel('Name').fill('Website');
  await keys.getByRole('button', { name: 'Create API key' }).click();
  await keys.getByText('Choose at least one scope.').waitFor();
  await keys.getByLabel('read the career').check();
  await keys.getByRole('button', { name: 'Create API key' }).click();
  const key = await keys.getByRole('status').getByLabel('New API key').inputValue();
  const as = { ...eve, token: key };
  expect((await runQuery(server, '{ careerGraph { version } }', {}, as)).data).toEqual({ careerGraph: { version: 0 } });

  const webhooks = page.getByRole('region', { name: 'Webhooks' });
  await webhooks.getByText('New webhook').click();
  await webhooks.getByLabel('Address').fill('https://example.com/hook');
  await webhooks.getByLabel('career changed').check();
  await webhooks.getByRole('button', { name: 'Create webhook' }).click();
  expect(await webhooks.getByLabel('Signing secret').inputValue()).toMatch(/^whsec_/u);
  await runQuery(server, 'mutation { updateProfile(input: { headline: "Clerk" }) { __typename } }', {}, eve);
  await server.test.sql(
    `update webhook_deliveries set failure = 'status', response_status = 503, attempts = 1, last_attempt_at = now()`,
    [],
  );
  await page.reload();
  await webhooks.getByText('Latest messages').click();
  await webhooks.getByText('your server answered with status 503').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await webhooks.getByRole('button', { name: 'Disable https://example.com/hook' }).click();
  await webhooks.getByText('You have disabled this webhook.').waitFor();
  await webhooks.getByText('failed · your server answered with status 503').waitFor();
  await webhooks.getByRole('button', { name: 'Delete https://example.com/hook' }).click();
  await webhooks.getByText('https://example.com/hook').waitFor({ state: 'detached' });

  await keys.getByRole('button', { name: 'Revoke Website' }).click();
  await keys.getByText('Website', { exact: true }).waitFor({ state: 'detached' });
  expect((await runQuery(server, '{ careerGraph { version } }', {}, as)).errors).toHaveLength(1);
});

browserTest('an address without a page says so', async () => {
  await page.goto(`${server.url}/studio/nonsense`);
  await page.getByRole('heading', { name: 'Page not found' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('main').getByRole('link', { name: 'Go to the overview' }).click();
  await page.waitForURL(`${server.url}/studio`);
});

test('files without a page have an icon', async () => {
  const answer = await fetch(`${server.url}/favicon.ico`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
});

browserTest(
  'owners read in the studio what was done in their account, and whether the log of it is whole',
  async () => {
    const eve = await signUp(server);
    const change = 'mutation { updateSite(input: { visibility: PUBLIC }) { __typename } }';
    await runQuery(server, change, {}, eve);
    await signInAt(server.url, page.context(), eve);
    await page.goto(`${server.url}/studio/account`);
    const log = page.getByRole('region', { name: 'Activity' });
    await log.getByText('Account created').waitFor();
    const changed = log.getByRole('listitem').filter({ hasText: 'Site settings changed' });
    expect(await changed.innerText()).toContain('visibility before: private, after: public');
    const file = await page.request.get(`${server.url}${await log.getByRole('link').getAttribute('href')}`);
    expect((await file.text()).trim().split('\n')).toHaveLength(await log.getByRole('listitem').count());

    await log.getByRole('button', { name: 'Check for tampering' }).click();
    await log.getByText('entries are as they were written.').waitFor();
    const head = await log.locator('.hash').innerText();
    await log.getByLabel('Value you noted').fill(head);
    await log.getByRole('button', { name: 'Check for tampering' }).click();
    await log.getByText('entries are as they were written.').waitFor();
    await log.getByLabel('Value you noted').fill('f'.repeat(64));
    await log.getByRole('button', { name: 'Check for tampering' }).click();
    await log.getByText('The value you noted is not in the log').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    await server.test.sql('alter table audit_log disable trigger user');
    await server.test.sql(`update audit_log set outcome = 'failed' where action = 'mutation.updateSite'`);
    await server.test.sql('alter table audit_log enable trigger user');
    await log.getByRole('button', { name: 'Check for tampering' }).click();
    await log.getByText('The log was changed after it was written.').waitFor();

    // Each table whose changes are recorded.
    const tables = await server.test.sql<{ name: string }>(
      `select distinct event_object_table as name from information_schema.triggers where action_statement like '%audit_columns%'`,
    );
    expect(tables.length).toBeGreaterThan(0);
    const english = (await readMessages()).get('en') ?? {};
    expect(tables.filter(({ name }) => !(`audit.action.change.${name}` in english))).toEqual([]);
    await page.context().clearCookies();
  },
);
