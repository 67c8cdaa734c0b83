import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { pageFaults } from '../../scripts/page-walk/page-faults.ts';
import { servePages } from '../../scripts/page-walk/serve-pages.ts';
import { THEMES } from '../../src/domain/site/themes.ts';
import { browserTest, openBrowser } from '../support/browser.ts';

let browser: Browser;
let pages: { url: string; server: Server };
beforeAll(async () => {
  browser = await openBrowser();
  pages = await servePages();
});
afterAll(async () => {
  await browser?.close();
  pages?.server.close();
});

browserTest.each(THEMES)('the design %s breaks no date, no percentage and no word', async (theme) => {
  const page = await browser.newPage();
  for (const person of ['ja', 'fr'])
    for (const width of [390, 1360]) {
      await page.setViewportSize({ width, height: 850 });
      await page.goto(`${pages.url}/${theme}/${person}`);
      expect({ person, width, faults: await pageFaults(page) }).toEqual({ person, width, faults: [] });
    }
  await page.close();
});
