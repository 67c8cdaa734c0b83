import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { accessibilityFaults, browserTest, openBrowser, signedInContext } from '../support/browser.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';

let at: ServerWithWorker;
let browser: Browser;
let ada: SignedUp;
beforeAll(async () => {
  browser = await openBrowser();
  at = await serverWithWorker({ builds: 'never' });
  ada = await signUp(at);
  await at.ingest(ada, PLAIN_SAMPLE);
});
afterAll(async () => {
  await browser?.close();
  await at?.close();
});

async function open(path: string): Promise<Page> {
  const page = await (await signedInContext(browser, { url: at.url, as: ada, seconds: 30 })).newPage();
  await page.goto(`${at.url}/studio/${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const names = (list: Locator) => list.locator('.statement-text').allInnerTexts();

async function skillNames(): Promise<string[]> {
  const { data } = await runQuery<{ careerGraph: { skills: { name: string }[] } }>(
    at,
    '{ careerGraph { skills { name } } }',
    {},
    ada,
  );
  return data?.careerGraph.skills.map(({ name }) => name) ?? [];
}

/** Drags an item by its handle to just below another one. */
async function drag(page: Page, handle: Locator, below: Locator): Promise<void> {
  await below.evaluate((element) =>
    (element as unknown as { scrollIntoView(at: object): void }).scrollIntoView({ block: 'center' }),
  );
  const [from, to] = [await handle.boundingBox(), await below.boundingBox()];
  if (!from || !to) throw new Error('not on the screen');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 5, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x + 5, to.y + to.height - 2, { steps: 4 });
  await page.mouse.up();
}

browserTest('skills are ordered by keyboard and by dragging, and that can be undone', async () => {
  const page = await open('career');
  const card = page.getByRole('region', { name: 'Skills' });
  const list = card.locator('ul.sortable');
  const before = await names(list);
  expect(before.length).toBeGreaterThan(2);
  const [first = '', second = '', third = '', ...rest] = before;
  expect(await accessibilityFaults(page)).toEqual([]);

  await list.locator('.handle').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.getByText('Order changed').waitFor();
  expect(await names(list)).toEqual([second, first, third, ...rest]);
  await card
    .getByRole('status')
    .getByText(/place 2 of/u)
    .waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Order changed').waitFor({ state: 'detached' });
  expect(await names(list)).toEqual(before);

  await drag(page, list.locator('.handle').first(), list.locator('> li').nth(2));
  await page.getByText('Order changed').waitFor();
  expect(await names(list)).toEqual([second, third, first, ...rest]);
  await page.reload();
  await list.waitFor();
  expect(await names(list)).toEqual([second, third, first, ...rest]);
  expect((await skillNames()).slice(0, 2).every((name, index) => [second, third][index]?.startsWith(name))).toBe(true);
});

browserTest('sections of the site are dragged, too', async () => {
  const page = await open('site');
  const list = page.locator('ol.site-sections');
  const titles = () =>
    list
      .locator('input:not([type=checkbox])')
      .evaluateAll((inputs) => inputs.map((input) => (input as unknown as { value: string }).value));
  await list.waitFor();
  const [first = '', second = '', ...rest] = await titles();
  await drag(page, list.locator('.handle').first(), list.locator('> li').nth(1));
  await page.getByRole('button', { name: 'Use the usual order and titles' }).waitFor();
  expect(await titles()).toEqual([second, first, ...rest]);
});

browserTest('the domain of an employer is confirmed or corrected', async () => {
  const page = await open('career');
  const card = page.getByRole('region', { name: 'Domains of your employers' });
  const form = card.getByRole('form').first();
  await form.getByRole('textbox').fill('not a domain');
  await form.getByRole('button', { name: 'Confirm' }).click();
  await form.getByRole('alert').waitFor();
  await form.getByRole('textbox').fill('https://www.engine-works.example/about');
  await form.getByRole('button', { name: 'Confirm' }).click();
  // The graph's news may come before the answer to the edit; what was typed is forgotten with the answer.
  await form.getByRole('button').waitFor({ state: 'detached' });
  await form.getByText('Confirmed', { exact: false }).waitFor();
  expect(await form.getByRole('textbox').inputValue()).toBe('engine-works.example');
  expect(await accessibilityFaults(page)).toEqual([]);
});
