import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, browserTest, openBrowser, signedInContext } from '../support/browser.ts';
import { runQuery, signUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';

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

const rows = (page: Page) => page.getByRole('region', { name: 'Sections' }).getByRole('listitem');
const titles = async (page: Page) =>
  Promise.all((await rows(page).getByRole('textbox').all()).map((one) => one.inputValue()));

browserTest('sections are moved, renamed and hidden by keyboard, and left to Cursus again', async () => {
  const ada = await signUp(server);
  const add = `mutation { addExperience(input: { title: "Clerk", companyName: "Engines Ltd", start: "2016" }) { __typename } }`;
  await runQuery(server, add, {}, ada);
  await runQuery(server, `mutation { updateStory(input: { opener: "I count." }) { __typename } }`, {}, ada);
  const page = await (await signedInContext(browser, { url: server.url, as: ada, seconds: 30 })).newPage();
  await page.goto(`${server.url}/studio/site`);
  await rows(page).first().waitFor();
  const before = await titles(page);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Move Experience up' }).focus();
  const from = before.indexOf('Experience');
  expect(from).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await rows(page)
    .nth(from - 1)
    .getByLabel('Show Experience')
    .waitFor();

  const title = page.getByLabel('Title of Experience');
  await title.fill('Where I worked');
  await title.press('Enter');
  await page.getByLabel('Show Where I worked').waitFor();
  await page.getByLabel('Show Where I worked').uncheck();
  await page.getByRole('button', { name: 'Use the usual order and titles' }).waitFor();
  await page.reload();
  expect(await page.getByLabel('Show Where I worked').isChecked()).toBe(false);

  // A section without content can't be shown.
  const skills = rows(page).filter({ hasText: 'Nothing to show yet.' });
  expect(await skills.first().getByRole('checkbox').isDisabled()).toBe(true);

  await page.getByRole('button', { name: 'Use the usual order and titles' }).click();
  await page.getByLabel('Show Experience').waitFor();
  expect(await titles(page)).toEqual(before);
});
