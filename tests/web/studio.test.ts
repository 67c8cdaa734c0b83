import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { THEMES } from '../../src/domain/site/themes.ts';
import { accessibilityFaults, openBrowser } from '../support/browser.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';

jest.setTimeout(120_000);

let at: ServerWithWorker;
let browser: Browser | null;
beforeAll(async () => {
  browser = await openBrowser();
  at = await serverWithWorker();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await at?.close();
});

const PAGES = ['Overview', 'Review', 'Career', 'Story', 'Pictures', 'Site', 'Visitors', 'Account'];

/** Fails when the browser complains of anything: a broken script, a policy that is violated, a file that is not there. */
async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<{ page: Page; complaints: string[] }> {
  if (!browser) throw new Error('There is no browser.');
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints };
}

async function signUp(page: Page, email: string): Promise<void> {
  await page.goto(at.url);
  await page.getByLabel('Your name').fill('Ingrid');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill('correct horse battery');
  await page.getByRole('button', { name: 'Make my account' }).click();
  await page.getByText('Drop your resume here').waitFor();
}

test('by clicking only: account, sample, progress through a cut, publish, a public page without scripts, a PDF', async () => {
  if (!browser) return;
  const { page, complaints } = await open();
  await signUp(page, 'ingrid@example.com');
  await page.getByRole('button', { name: 'Try with a sample' }).click();
  await page.getByText('Reading your resume').waitFor();
  // The sockets are cut while it runs; the page comes back by itself.
  await page.context().setOffline(true);
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Publish my site' }).click();
  await page.getByText('online and up to date').waitFor();
  const address = await page.getByRole('link', { name: 'Open my site' }).getAttribute('href');

  const visitor = await open({ javaScriptEnabled: false });
  await visitor.page.goto(address ?? '');
  expect(await visitor.page.title()).toBe('Ingrid Solberg — Head of Data Platform');
  await visitor.page.getByText('Cut the nightly planning run').first().waitFor();
  expect(visitor.complaints).toEqual([]);

  await page.getByRole('navigation').getByRole('link', { name: 'Career' }).click();
  await page.getByRole('button', { name: /Mentored 6 junior engineers/u }).click();
  await page.getByRole('textbox', { name: 'Statement' }).fill('Mentored 6 junior engineers, all still with us');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The statement was changed.').waitFor();
  await page.getByRole('navigation').getByRole('link', { name: 'Site' }).click();
  await page.getByRole('button', { name: /Poster/u }).click();
  await page.getByText('The design changes from editorial to poster.').waitFor();
  await page.getByText(/Statement changed: .* becomes “Mentored 6 junior engineers, all still with us”/u).waitFor();
  await page.getByRole('button', { name: 'Publish the changes' }).click();
  await page.getByText('online and up to date').waitFor();
  await visitor.page.reload();
  await visitor.page.getByText('all still with us').waitFor();

  await page.getByRole('navigation').getByRole('link', { name: 'Account' }).click();
  await page.getByRole('button', { name: 'Resume as PDF' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Download/u }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.pdf$/u);
  // What the browser says of the time without a network is no fault of the page's.
  expect(complaints.filter((line) => !/ERR_INTERNET_DISCONNECTED|WebSocket/u.test(line))).toEqual([]);
});

test('axe finds nothing on any page, in light and dark, on a phone and a desk', async () => {
  if (!browser) return;
  const faults: string[] = [];
  const look = async (page: Page, name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const fault of await accessibilityFaults(page)) faults.push(`${name}, ${colorScheme}: ${fault}`);
    }
  };
  const { page } = await open();
  await page.goto(`${at.url}/studio`);
  await page.getByLabel('Your name').waitFor();
  await look(page, 'door');
  await signUp(page, 'axe@example.com');
  await look(page, 'begin');
  await page.getByRole('button', { name: 'Try with a sample' }).click();
  await page.getByRole('button', { name: 'Publish my site' }).click();
  await page.getByText('online and up to date').waitFor();
  for (const name of PAGES) {
    await page.getByRole('navigation').getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await look(page, name);
  }
  for (const theme of THEMES)
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${at.url}/preview?theme=${theme}`);
      await look(page, `${theme} at ${width}`);
      const overflow = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      if (overflow > 0) faults.push(`${theme} at ${width}: ${overflow} pixels too wide`);
    }
  expect(faults).toEqual([]);
});
