import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { accessibilityFaults, browserTest, openBrowser, signedInContext } from '../support/browser.ts';
import { signUp } from '../support/run-query.ts';
import { timeLimit } from '../support/time-limit.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';

let at: ServerWithWorker;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  at = await serverWithWorker({ builds: 'never' });
});
afterAll(async () => {
  await browser?.close();
  await at?.close();
});

browserTest('a sentence is edited on the page, with its source, by mouse and by keyboard', async () => {
  const ada = await signUp(at);
  await at.ingest(ada, PLAIN_SAMPLE);
  const page = await (await signedInContext(browser, { url: at.url, as: ada, seconds: 30 })).newPage();
  await page.goto(`${at.url}/studio/site`);
  const card = page.getByRole('region', { name: 'Edit on the page' });
  await card.getByRole('button', { name: 'Open the page' }).click();
  const inside = card.frameLocator('iframe');
  const statement = inside.locator('[data-text^="statement:"]').first();
  const before = await statement.innerText();
  await statement.click();
  const field = card.getByLabel('Text');
  expect(await field.inputValue()).toBe(before);
  await card.getByText('Source', { exact: false }).first().click();
  expect(await card.locator('.sources q').first().innerText()).not.toBe('');
  expect(await accessibilityFaults(page)).toEqual([]);
  await field.fill('Counted 25,000 threads a day by hand');
  await card.getByRole('button', { name: 'Save' }).click();
  await inside.getByText('Counted 25,000 threads a day by hand').first().waitFor();

  // What was saved reloads the page, perhaps between focus and key.
  const headline = inside.locator('[data-text="profile:headline"]');
  const isOpen = async () =>
    field.waitFor({ timeout: timeLimit(2) }).then(
      () => true,
      () => false,
    );
  do await headline.press('Enter');
  while (!(await isOpen()));
  await field.fill('Countess of engines');
  await card.getByRole('button', { name: 'Save' }).click();
  await inside.locator('.headline').getByText('Countess of engines').waitFor();
});

browserTest(
  'on a phone the editor stands above the keyboard, covers no part of the text and keeps what is typed',
  async () => {
    const ada = await signUp(at);
    await at.ingest(ada, PLAIN_SAMPLE);
    const page = await (await signedInContext(browser, { url: at.url, as: ada, seconds: 30 })).newPage();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${at.url}/studio/site`);
    const card = page.getByRole('region', { name: 'Edit on the page' });
    await card.getByRole('button', { name: 'Open the page' }).click();
    const inside = card.frameLocator('iframe');
    const statement = inside.locator('[data-text^="statement:"]').first();
    await statement.click();
    const field = card.getByLabel('Text');
    await field.waitFor();
    const [editor, text] = [await card.locator('.page-editor-text').boundingBox(), await statement.boundingBox()];
    expect(editor?.y).toBeGreaterThanOrEqual(0);
    // A keyboard takes up to half of the screen.
    expect((editor?.y ?? 0) + (editor?.height ?? 0)).toBeLessThan(844 / 2);
    expect(text?.y).toBeGreaterThan((editor?.y ?? 0) + (editor?.height ?? 0));
    expect(await accessibilityFaults(page)).toEqual([]);

    await field.fill('Counted threads');
    await page.evaluate(`document.querySelector('.page-editor iframe').contentWindow.scrollBy(0, 60)`);
    await page.evaluate(`new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))`);
    expect(await field.inputValue()).toBe('Counted threads');
  },
);
