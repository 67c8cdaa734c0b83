import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
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

const UPDATE = `mutation ($color: String!) { updateSite(input: { color: $color }) { __typename
  ... on UpdateSiteSuccess { site { color } } ... on InvalidInput { field message } } }`;

test('a color is kept in lowercase, cleared by an empty text, and refused if it is something else', async () => {
  const ada = await signUp(server);
  const keep = async (color: string) => (await runQuery(server, UPDATE, { color }, ada)).data?.['updateSite'];
  expect(await keep('#2A4F9E')).toMatchObject({ site: { color: '#2a4f9e' } });
  for (const wrong of ['blue', '#2a4', '#2a4f9e;', 'red}body{display:none}'])
    expect(await keep(wrong)).toMatchObject({
      __typename: 'InvalidInput',
      message: expect.stringContaining('#rrggbb'),
    });
  expect((await runQuery(server, '{ site { color } }', {}, ada)).data).toEqual({ site: { color: '#2a4f9e' } });
  expect(await keep('')).toMatchObject({ site: { color: null } });
});

browserTest('a color is chosen in the studio, shown in the previews, and survives a reload', async () => {
  const ada = await signUp(server, 'grace');
  const page = await (await signedInContext(browser, { url: server.url, as: ada, seconds: 30 })).newPage();
  await page.goto(`${server.url}/studio/site`);
  const kept = () => page.waitForResponse((answer) => answer.request().postData()?.includes('updateSite') === true);
  const accent = async () => {
    const preview = await page.request.get(`${server.url}/preview?theme=editorial`);
    return /\.tone-own\{[^}]*--accent:(#[0-9a-f]{6})/u.exec(await preview.text())?.[1];
  };
  const teal = kept();
  await page.getByRole('radio', { name: 'Teal' }).check();
  await teal;
  expect(await accent()).toBe('#0f6b70');
  expect(await accessibilityFaults(page)).toEqual([]);

  // Bright yellow is unreadable on paper: the page takes a darker one.
  await page.getByLabel('Another color').fill('#ffee00');
  await page.getByText('#ffee00', { exact: true }).waitFor();
  expect(await accent()).toMatch(/^#(?!ffee00)[0-9a-f]{6}$/u);
  await page.reload();
  await page.getByText('#ffee00', { exact: true }).waitFor();

  await page.getByRole('radio', { name: "The design's own" }).check();
  await page.getByText('#ffee00', { exact: true }).waitFor({ state: 'detached' });
  await page.frameLocator('iframe[src*="editorial"]').locator('html:not(.tone-own)').waitFor();
});
