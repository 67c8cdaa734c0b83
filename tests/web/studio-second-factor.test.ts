import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, browserTest, openBrowser, signedInContext } from '../support/browser.ts';
import { signUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';
import { codeOf, secretIn } from '../support/totp.ts';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  server = await testServer();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
const forgetUsedCodes = () => server.test.sql(`delete from rate_limits where key like 'auth:code-used:%'`);

async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.goto(`${server.url}/studio`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

browserTest('an authenticator app is set up, asked for, replaced by a backup code, and switched off', async () => {
  const ada = await signUp(server);
  const context = await signedInContext(browser, { url: server.url, as: ada, seconds: 60 });
  const page = await context.newPage();
  await page.goto(`${server.url}/studio/account`);
  const card = page.getByRole('region', { name: 'Authenticator app' });
  await card.getByText('Set up an authenticator app').click();
  await card.getByLabel('Your password').fill('not this one');
  await card.getByRole('button', { name: 'Continue' }).click();
  await card.getByText('password is wrong').waitFor();
  await card.getByLabel('Your password').fill(ada.password);
  await card.getByRole('button', { name: 'Continue' }).click();
  await card.getByRole('img', { name: 'QR code' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  const key = (await card.locator('code').textContent()) ?? '';
  const secret = secretIn(`otpauth://totp/x?secret=${key.replaceAll(' ', '')}`);
  await card.getByLabel('Code').fill('000 000');
  await card.getByRole('button', { name: 'Switch on' }).click();
  await card.getByText('This code is wrong.').waitFor();
  await card.getByLabel('Code').fill(codeOf(secret));
  await card.getByRole('button', { name: 'Switch on' }).click();
  await card.getByText('Signing in also asks for a code').waitFor();
  const codes = await card.getByRole('status').locator('code').allTextContents();
  expect(codes).toHaveLength(10);
  expect(await accessibilityFaults(page)).toEqual([]);

  await context.clearCookies();
  await signIn(page, ada);
  await page.getByRole('heading', { name: 'Enter a code' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await forgetUsedCodes();
  const code = codeOf(secret);
  await page.getByLabel('Code').pressSequentially(`${code.slice(0, 3)} ${code.slice(3)}`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'Account' }).waitFor();

  await context.clearCookies();
  await signIn(page, ada);
  await page.getByRole('button', { name: 'Use a backup code instead' }).click();
  await page.getByLabel('Backup code').fill(codes[0] ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'Account' }).click();

  const renew = card.getByRole('group').filter({ hasText: 'New backup codes' });
  await renew.locator('summary').click();
  await renew.getByLabel('Your password').fill(ada.password);
  await renew.getByRole('button', { name: 'Create new backup codes' }).click();
  await card.getByRole('status').locator('code').first().waitFor();
  expect(await card.getByRole('status').locator('code').allTextContents()).not.toContain(codes[1]);
  const disable = card.getByRole('group').filter({ hasText: 'Switch off codes' });
  await disable.locator('summary').click();
  await disable.getByLabel('Your password').fill(ada.password);
  await disable.getByRole('button', { name: 'Switch off' }).click();
  await card.getByText('Set up an authenticator app').waitFor();
  expect(await server.test.sql('select 1 from two_factors')).toEqual([]);
  await context.close();
});
