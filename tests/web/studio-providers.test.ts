import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { accessibilityFaults, browserTest, openBrowser } from '../support/browser.ts';
import { CLIENT, identityProvider } from '../support/identity-provider.ts';
import { testServer, type TestServer } from '../support/server.ts';
import { timeLimit } from '../support/time-limit.ts';

let idp: Awaited<ReturnType<typeof identityProvider>>;
let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  idp = await identityProvider();
  server = await testServer({
    signInProviders: [
      { id: 'google', ...CLIENT, endpoints: idp.openId },
      { id: 'github', ...CLIENT, endpoints: idp.gitHub },
    ],
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await idp?.close();
});

browserTest('people sign up with a provider, link and unlink another, and read why it did not work', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  context.setDefaultTimeout(timeLimit(60));
  const page = await context.newPage();
  idp.says = { sub: '7', email: 'ada@example.com', verified: false };
  await page.goto(`${server.url}/studio`);
  expect(await page.getByRole('button', { name: 'Continue with LinkedIn' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Continue with Google' }).click();
  await page.getByText('Signing in there didn’t work.').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  idp.says = { sub: '7', email: 'ada@example.com', name: 'Ada Byron' };
  await page.getByRole('button', { name: 'Continue with Google' }).click();
  await page.getByRole('link', { name: 'Account' }).click();
  const card = page.getByRole('region', { name: 'Sign in with' });
  await card.getByRole('button', { name: 'Unlink Google' }).click();
  await card.getByText('This is your last way to sign in.').waitFor();
  idp.says = { sub: '8', email: 'ada@work.example' };
  await card.getByRole('button', { name: 'Link GitHub' }).click();
  await card.getByRole('button', { name: 'Unlink GitHub' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await card.getByRole('button', { name: 'Unlink Google' }).click();
  await card.getByRole('button', { name: 'Link Google' }).waitFor();
  await context.close();
});
