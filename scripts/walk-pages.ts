// Looks at published pages of thirteen people in every design, on phone, tablet and desk, light and dark:
// npm run walk-pages -- [--sheets FOLDER] [--themes gallery,scholar] [--people ar,academic]
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { THEMES } from '../src/domain/site/themes.ts';
import { pageFaults } from './page-walk/page-faults.ts';
import { PEOPLE } from './page-walk/people.ts';
import { mostBytesOf, openScale } from './page-walk/scale.ts';
import { servePages } from './page-walk/serve-pages.ts';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const SIZES = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1100 },
  desk: { width: 1360, height: 850 },
};
/** Of a sheet's pictures: their height, and how much of a page they show, in the page's pixels. */
const SHEET = { height: 1500, page: 2600, gap: 16 };

const LOAD_ALL = `Promise.allSettled([...document.images].map((image) => {
  image.loading = 'eager';
  return image.decode();
}))`;

const { values } = parseArgs({
  options: { sheets: { type: 'string' }, themes: { type: 'string' }, people: { type: 'string' } },
});
const themes = THEMES.filter((theme) => values.themes === undefined || values.themes.split(',').includes(theme));
const people = Object.keys(PEOPLE).filter(
  (name) => values.people === undefined || values.people.split(',').includes(name),
);
const { url, server } = await servePages();
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
let faults = 0;
let views = 0;
let heaviest = 0;
try {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  const scale = await openScale(page);
  page.on('console', (message) => message.type() === 'error' && report(`${page.url()}: ${message.text()}`));
  for (const theme of themes)
    for (const person of people) {
      const shots: Buffer[] = [];
      const snapshot = PEOPLE[person];
      for (const [size, viewport] of Object.entries(SIZES))
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize(viewport);
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          const bytes = await scale.weigh(`${url}/${theme}/${person}`);
          views += 1;
          heaviest = Math.max(heaviest, bytes);
          const name = `${theme}, ${person}, ${size}, ${colorScheme}`;
          if (bytes > (snapshot ? mostBytesOf(snapshot) : 0)) report(`${name}: weighs ${Math.round(bytes / 1024)} KiB`);
          for (const fault of await pageFaults(page)) report(`${name}: ${fault}`);
          if (values.sheets !== undefined && (colorScheme === 'light' || size === 'desk'))
            shots.push(await shoot(page));
        }
      if (values.sheets !== undefined) await keepSheet(shots, path.join(values.sheets, `${theme}-${person}.png`));
    }
} finally {
  await browser.close();
  server.close();
}
console.log(`${views} views, ${faults} faults; the heaviest weighs ${Math.round(heaviest / 1024)} KiB.`);
process.exitCode = faults === 0 && views > 0 ? 0 : 1;

function report(fault: string): void {
  faults += 1;
  console.error(fault);
}

/** The upper part of the page, with pictures that load late. */
async function shoot(page: Page): Promise<Buffer> {
  await page.evaluate(LOAD_ALL);
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  const { width = 0 } = page.viewportSize() ?? {};
  return page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, SHEET.page) } });
}

/** All sizes of a page beside each other. */
async function keepSheet(shots: Buffer[], file: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const scale = SHEET.height / SHEET.page;
  let left = SHEET.gap;
  const tiles = [];
  for (const shot of shots) {
    const { width } = await sharp(shot).metadata();
    const wide = Math.round(width * scale);
    tiles.push({ input: await sharp(shot).resize(wide).toBuffer(), left, top: SHEET.gap });
    left += wide + SHEET.gap;
  }
  const size = { width: left, height: SHEET.height + 2 * SHEET.gap };
  await sharp({ create: { ...size, channels: 3, background: '#888888' } })
    .composite(tiles)
    .png()
    .toFile(file);
}
