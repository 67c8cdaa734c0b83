// Takes docs/screenshots of a separate instance by clicking through it like a user: npm run screenshots
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { readEnv } from '../src/config/env.ts';
import { THEMES } from '../src/domain/site/themes.ts';
import { openLogger } from '../src/services/log/logger.ts';
import { startProduct } from '../src/start/start-product.ts';
import { openStartupStages } from '../src/start/startup-stages.ts';
import { fillVisitors } from './fill-visitors.ts';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const FOLDER = path.resolve(import.meta.dirname, '../docs/screenshots');
const SIZES = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1100 },
  desk: { width: 1360, height: 850 },
};
const PAGES = ['Overview', 'Career', 'Story', 'Pictures', 'Site', 'Visitors', 'Account'];

const home = await mkdtemp(path.join(tmpdir(), 'cursus-screenshots-'));
const log = openLogger({ level: 'warn', pretty: false, name: 'screenshots' });
const product = await startProduct({
  env: readEnv({ CURSUS_HOME: home, PORT: '4599', LOG_LEVEL: 'warn' }),
  log,
  stages: openStartupStages({ write: () => {} }),
  signal: new AbortController().signal,
  onLost: (error) => log.error({ err: error }, 'the database is lost'),
});
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: SIZES.desk, reducedMotion: 'reduce', colorScheme: 'light' });
  await page.goto(product.url);
  await page.getByLabel('Your name').waitFor();
  await keep(page, 'studio-door');
  await page.getByLabel('Your name').fill('Ingrid Solberg');
  await page.getByLabel('Email').fill('ingrid@example.com');
  await page.getByLabel('Password').fill('correct horse battery');
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.getByText('Drop your resume here').waitFor();
  await keep(page, 'studio-begin');
  await page.getByRole('button', { name: 'Try with a sample' }).click();
  await page.getByText('Reading your resume').waitFor();
  await keep(page, 'studio-progress');
  await page.getByRole('button', { name: 'Publish my site' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText('online and up to date').waitFor();
  for (const theme of THEMES) await keepAll(page, `/preview?theme=${theme}`, `site-${theme}`);
  await page.goto(`${product.url}/studio/pictures`);
  await page.getByRole('button', { name: 'Try with a sample photo' }).click();
  await page.getByText('Creating your pictures: done').waitFor({ timeout: 120_000 });
  for (const theme of THEMES) await keepAll(page, `/preview?theme=${theme}`, `site-${theme}-photo`);
  await fillVisitors({ home, email: 'ingrid@example.com' });
  for (const name of PAGES) {
    const where = name === 'Overview' ? '' : `/${name.toLowerCase()}`;
    await keepAll(page, `/studio${where}`, `studio-${name.toLowerCase()}`);
  }
} finally {
  await browser.close();
  await product.stop();
  await rm(home, { recursive: true, force: true });
}
process.exit();

/** One page in every size, light and dark. */
async function keepAll(page: Page, address: string, name: string): Promise<void> {
  for (const [size, viewport] of Object.entries(SIZES))
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${product.url}${address}`);
      await page.waitForLoadState('networkidle');
      await keep(page, `${name}-${size}-${colorScheme}`);
    }
  await page.setViewportSize(SIZES.desk);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

/** Saves a screenshot of the window, small enough to commit. */
async function keep(page: Page, name: string): Promise<void> {
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  const shot = await page.screenshot();
  await sharp(shot)
    .resize({ width: 1000, withoutEnlargement: true })
    .webp({ quality: 72 })
    .toFile(path.join(FOLDER, `${name}.webp`));
}
