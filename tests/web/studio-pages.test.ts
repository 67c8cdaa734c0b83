import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, browserTest, openBrowser, signInAt } from '../support/browser.ts';
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
