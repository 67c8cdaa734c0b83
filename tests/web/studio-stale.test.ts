import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, browserTest, openBrowser, signedInContext } from '../support/browser.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';
import { typeName } from '../support/type-name.ts';

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

const signedIn = async (as: SignedUp): Promise<Page> =>
  (await signedInContext(browser, { url: server.url, as, seconds: 30 })).newPage();

async function mutate(as: SignedUp, name: string, input: object): Promise<{ __typename: string; id?: string }> {
  const type = `${typeName(name)}Input`;
  const id = name === 'addExperience' ? '... on AddExperienceSuccess { id: experienceId }' : '';
  const mutation = `mutation ($input: ${type}!) { result: ${name}(input: $input) { __typename ${id} ... on Error { message } } }`;
  const { data } = await runQuery<{ result: { __typename: string; id?: string } }>(server, mutation, { input }, as);
  expect(data?.result.__typename).toMatch(/Success$/u);
  return data?.result ?? { __typename: '' };
}

const CLERK = { title: 'Clerk', companyName: 'Engines Ltd', start: '2016', end: '2019' };
const QUOTE = 'Engines Ltd taught me to trust arithmetic.';

/** A user whose quote names an employer that they have corrected since. */
async function withStaleQuote(): Promise<SignedUp> {
  const ada = await signUp(server);
  const { id } = await mutate(ada, 'addExperience', CLERK);
  await mutate(ada, 'updateStory', { quote: QUOTE, quoteAttribution: 'Ada Byron' });
  await mutate(ada, 'updateExperience', { id, companyName: 'Looms GmbH' });
  return ada;
}

const nothing = (page: Page) => page.getByText('Nothing to review').waitFor();

browserTest('stale sentences are shown beside the change, and kept or removed with one key', async () => {
  const page = await signedIn(await withStaleQuote());
  await page.goto(`${server.url}/studio/review`);
  await page.getByText('1 sentence is based on facts you changed.').waitFor();
  const changes = page.getByRole('list', { name: 'What changed' });
  expect(await changes.locator('del').textContent()).toBe('Clerk, Engines Ltd (2016 – 2019)');
  expect(await changes.locator('ins').textContent()).toBe('Clerk, Looms GmbH (2016 – 2019)');
  expect(await page.getByRole('list', { name: 'Sentences' }).textContent()).toBe(QUOTE);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.keyboard.press('r');
  await nothing(page);
  // An undo restores it as it was: stale.
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('1 sentence is based on facts you changed.').waitFor();
  await page.keyboard.press('w');
  await nothing(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('1 sentence is based on facts you changed.').waitFor();
  await page.keyboard.press('k');
  await nothing(page);
});

browserTest('the story page shows them in place', async () => {
  const page = await signedIn(await withStaleQuote());
  await page.goto(`${server.url}/studio/story`);
  const quote = page.getByRole('region', { name: 'Quote' });
  const stale = quote.getByText('1 sentence is based on facts you changed.');
  await stale.waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await quote.getByRole('button', { name: 'Remove' }).click();
  await stale.waitFor({ state: 'detached' });
  expect(await quote.getByLabel('Quote').inputValue()).toBe('');
  await page.getByRole('button', { name: 'Undo' }).click();
  await stale.waitFor();
  expect(await quote.getByLabel('Quote').inputValue()).toBe(QUOTE);
  await quote.getByRole('button', { name: 'Keep' }).click();
  await stale.waitFor({ state: 'detached' });
});
