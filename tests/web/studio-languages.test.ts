import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { accessibilityFaults, browserTest, openBrowser, signedInContext } from '../support/browser.ts';
import { runQuery, signUp } from '../support/run-query.ts';
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

browserTest('a second language is chosen in the studio, and visitors switch between both in every design', async () => {
  const ada = await signUp(at);
  await at.ingest(ada, PLAIN_SAMPLE);
  const page = await (await signedInContext(browser, { url: at.url, as: ada, seconds: 60 })).newPage();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${at.url}/studio/site`);
  const card = page.getByRole('region', { name: 'Languages' });
  await card.getByLabel('Second language').selectOption({ label: 'Arabic' });
  await card.getByLabel('Show them on both pages').waitFor();
  await card.getByRole('link', { name: 'Preview the second page' }).waitFor();
  await page.getByText('A page in العربية is added.').or(page.getByText('first version')).first().waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  const update = `mutation { updateSite(input: { slug: "ada-byron", visibility: PUBLIC }) { __typename } }`;
  await runQuery(at, update, {}, ada);
  for (const theme of ['EDITORIAL', 'POSTER', 'TERMINAL', 'GALLERY', 'SCHOLAR']) {
    await runQuery(at, `mutation { updateSite(input: { theme: ${theme} }) { __typename } }`, {}, ada);
    await at.run(ada, 'RENDER');
    do await page.goto(`${at.url}/ada-byron`);
    while ((await page.locator(`html.${theme.toLowerCase()}`).count()) === 0);
    await page.getByRole('link', { name: 'العربية' }).click();
    await page.waitForURL(`${at.url}/ada-byron/ar`);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('[lang=en][dir=ltr]').count()).toBeGreaterThan(3);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(`${at.url}/ada-byron`);
  }
});
