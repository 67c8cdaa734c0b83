import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { PEOPLE } from '../../scripts/page-walk/people.ts';
import { mostBytesOf, openScale } from '../../scripts/page-walk/scale.ts';
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

browserTest.each(THEMES)('the design %s stays below 120 KiB on a desk, with all fonts and pictures', async (theme) => {
  const page = await browser.newPage({ viewport: { width: 1360, height: 850 } });
  const scale = await openScale(page);
  // Those whose pages load the most: short enough that all pictures are near, and with letters from several fonts.
  for (const person of ['ja', 'long', 'academic', 'forty-projects', 'pictured-projects']) {
    const most = PEOPLE[person] ? mostBytesOf(PEOPLE[person]) : 0;
    const tooMuch = Math.max(0, (await scale.weigh(`${pages.url}/${theme}/${person}`)) - most);
    expect({ person, tooMuch }).toEqual({ person, tooMuch: 0 });
  }
  await page.close();
});
