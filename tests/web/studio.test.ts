import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { THEMES } from '../../src/domain/site/themes.ts';
import { toJsonResume } from '../../src/domain/export/to-json-resume.ts';
import { hostileResume } from '../domain/export/hostile-resume.ts';
import { SAMPLE, samplePdf } from '../pipelines/ingest/sample-resume.ts';
import { accessibilityFaults, browserTest, openBrowser, signInAt } from '../support/browser.ts';
import { cutOnFirstEvent } from '../support/cut-sockets.ts';
import { signUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';
import { timeLimit } from '../support/time-limit.ts';

jest.setTimeout(timeLimit(300));

let at: ServerWithWorker;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  at = await serverWithWorker();
});
afterAll(async () => {
  await browser?.close();
  await at?.close();
});

const PAGES = ['Overview', 'Review', 'Career', 'Story', 'Pictures', 'Site', 'Visitors', 'Account'];
const PASSWORD = 'correct horse battery';
/** A browser that hides that it is automated, because automated visits are not counted. */
const PEOPLE = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

/** Fails if the browser reports anything: a script error, a policy violation, a missing file. */
async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  // Images are generated meanwhile, on machines with two cores.
  page.setDefaultTimeout(timeLimit(90));
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints };
}

const goTo = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name }).click();

/** A visitor on Ada's site, without JavaScript. */
let bare: typeof ada;
/** Ada's browser. Each test continues where the previous one stopped. */
let ada: Awaited<ReturnType<typeof open>>;
afterEach(() => expect(ada?.complaints).toEqual([]));

browserTest('an account is created, and a resume is read despite a lost connection', async () => {
  ada = await open();
  const { page } = ada;
  const asked = await cutOnFirstEvent(page);
  await page.goto(at.url);
  await page.getByLabel('Your name').fill('Ada');
  await page.getByLabel('Email').fill('ada@example.com');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Create account' }).click();

  await page.getByText('Drop your resume here').waitFor();
  const buffer = Buffer.from(await samplePdf(SAMPLE));
  const file = { name: 'ada.pdf', mimeType: 'application/pdf', buffer };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByText('Reading your resume').waitFor();
  await page.getByRole('button', { name: 'Publish my site' }).waitFor();
  // The socket was cut after the run's first event, and the subscription resumed from there.
  expect(asked[0]).toBe(0);
  expect(asked[1]).toBeGreaterThan(0);
});

browserTest('doubtful values are reviewed by keyboard while pictures are made', async () => {
  const { page } = ada;
  await page.getByRole('button', { name: 'Try with a sample photo' }).click();
  await page.getByText('Creating your pictures').waitFor();
  await at.test.sql(
    `update achievements set requires_review = true, review_reason = 'two columns ran together' where raw_text like 'Kept the notes%'`,
  );
  await goTo(page, 'Review');
  await page.getByText('two columns ran together').waitFor();
  expect(await page.locator('mark').textContent()).toContain('Kept the notes');
  const picture = page.getByRole('img', { name: 'Page 1 of your document, with the passage marked' });
  await picture.locator('rect').first().waitFor();
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: 'Your words' }).fill('Kept the notes of 3 programs');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('two columns ran together').waitFor({ state: 'detached' });
  const nothing = page.getByText('Nothing to review');
  while (!(await nothing.isVisible()))
    await Promise.all([
      page.waitForResponse(async (answer) => (await answer.text()).includes('"reviewQueue"')),
      page.keyboard.press('a'),
    ]);
});

browserTest('the career is edited and edits are undone, even with the server down', async () => {
  const { page, complaints } = ada;
  await goTo(page, 'Career');
  await page.getByRole('button', { name: /^Taught 12 colleagues/u }).click();
  await page.getByRole('textbox', { name: 'Statement' }).fill('Taught 14 colleagues');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('The statement was changed.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: /^Taught 12 colleagues/u }).waitFor();
  // Removes and restores a role, adds and undoes one; an invalid date is reported at its field, and the input is kept.
  const undo = page.getByRole('button', { name: 'Undo' });
  const role = page.getByRole('heading', { name: 'Clerk' });
  await page.getByRole('button', { name: 'Edit Clerk' }).click();
  await page.getByLabel('Start').fill('spring of 2016');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('textbox', { name: 'Start', description: /2019-03/u }).waitFor();
  expect(await page.getByLabel('Start').inputValue()).toBe('spring of 2016');
  await page.getByRole('button', { name: 'Remove role' }).click();
  await role.waitFor({ state: 'detached' });
  await undo.click();
  await role.waitFor();
  await page.getByRole('button', { name: 'Add language' }).click();
  await page.getByRole('textbox', { name: 'Language' }).fill('Esperanto');
  // With the server down nothing is saved, and the input is kept.
  const heard = complaints.length;
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Can’t reach the server.').waitFor();
  await page.unroute('**/graphql');
  complaints.splice(heard);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const added = page.getByRole('button', { name: /^Esperanto/u });
  await added.waitFor();
  await undo.click();
  await added.waitFor({ state: 'detached' });
});

browserTest('another picture is chosen and cropped', async () => {
  const { page } = ada;
  await goTo(page, 'Pictures');
  const other = page.getByRole('region', { name: 'Top of the page' }).getByRole('button', { name: /candidate 2/u });
  await other.click({ timeout: timeLimit(120) });
  await page.getByText('chosen by you').waitFor();
  const shown = page.getByRole('region', { name: 'Top of the page' }).locator('details');
  await shown.locator('summary').click();
  await shown.getByLabel('Zoom').fill('1.5');
  await shown.getByRole('button', { name: 'Save crop' }).click();
});

/** A picture that is placed after the content was read for publishing is a change that waits for the next time. */
async function finishRuns(): Promise<void> {
  const open = `select 1 from pipeline_runs where status in ('queued', 'running') limit 1`;
  while ((await at.test.sql(open)).length > 0) await pause(200);
}

browserTest('the site is published, works without JavaScript, and counts a visitor', async () => {
  const { page } = ada;
  await finishRuns();
  await goTo(page, 'Site');
  await page.getByRole('button', { name: /Poster/u }).click();
  await page.getByRole('button', { name: 'Publish my site' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText('online and up to date').waitFor();
  const address = (await page.getByRole('link', { name: 'Open my site' }).getAttribute('href')) ?? '';

  bare = await open({ javaScriptEnabled: false });
  await bare.page.goto(address);
  expect(await bare.page.title()).toBe('Ada Byron — Principal Analyst');
  await bare.page.getByText('Kept the notes of').first().waitFor();
  await bare.page.getByRole('img', { name: 'Ada Byron' }).waitFor();
  expect(bare.complaints).toEqual([]);

  const visitor = await open({ userAgent: PEOPLE });
  // What an automated browser reports.
  await visitor.page.addInitScript(`Object.defineProperty(navigator, 'webdriver', { get: () => false })`);
  await visitor.page.goto(address);
  expect(visitor.complaints).toEqual([]);
  const views = page.locator('.facts div', { hasText: 'page views' }).locator('dd');
  do {
    await page.goto(`${at.url}/studio/visitors`);
    await views.waitFor();
  } while ((await views.textContent()) === '0');
  expect(await views.textContent()).toBe('1');
});

browserTest('a change is listed before publishing, and is on the page afterwards', async () => {
  const { page } = ada;
  await goTo(page, 'Career');
  await page.getByRole('button', { name: /^Taught 12 colleagues/u }).click();
  await page.getByRole('textbox', { name: 'Statement' }).fill('Taught 15 colleagues to write');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await goTo(page, 'Site');
  await page.getByText(/Statement changed: .* becomes “Taught 15 colleagues to write”/u).waitFor();
  await finishRuns();
  await page.getByRole('button', { name: 'Publish changes' }).click();
  await page.getByText('online and up to date').waitFor();
  await bare.page.reload();
  await bare.page.getByText('colleagues to write').first().waitFor();
});

browserTest('the resume is downloaded', async () => {
  const { page } = ada;
  await goTo(page, 'Account');
  await page.getByRole('button', { name: 'Resume as PDF' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Download/u }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.pdf$/u);
});

browserTest(
  'hostile content is text: readable, wrapped and without effect, in the studio and in every design',
  async () => {
    const eve = await signUp(at);
    const resume = JSON.stringify(toJsonResume(hostileResume()));
    expect(await at.ingest(eve, resume, 'resume.json')).toMatchObject({ status: 'SUCCEEDED' });
    await at.test.sql(`update profiles set headline = $2 where user_id = $1`, [
      eve.userId,
      '<img src=x onerror=alert(1)> moc.live\u202Eexample.com\u200B end',
    ]);
    const { page, complaints } = await open({ viewport: { width: 390, height: 844 } });
    page.on('dialog', (dialog) => complaints.push(`A script ran: ${dialog.message()}`));
    await signInAt(at.url, page.context(), eve);
    const faults: string[] = [];
    const see = async (path: string) => {
      await page.goto(`${at.url}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const overflow = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      if (overflow > 0) faults.push(`${path}: ${overflow} pixels too wide`);
      if ((await page.locator('a[href^="javascript:" i], a[href^="data:" i], img[src="x"]').count()) > 0)
        faults.push(`${path}: something hostile is alive`);
    };
    for (const path of ['/studio', '/studio/review', '/studio/career', '/studio/site']) await see(path);
    for (const theme of THEMES) {
      await see(`/preview?theme=${theme}`);
      const text = await page.locator('body').innerText();
      expect(text).toContain('<script>alert("x")</script>');
      expect(text).toContain('<img src=x onerror=alert(1)> moc.liveexample.com end');
    }
    expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
  },
);

browserTest('axe finds nothing on any page, in light and dark, on a phone and a desk', async () => {
  const faults: string[] = [];
  const look = async (page: Page, name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const fault of await accessibilityFaults(page)) faults.push(`${name}, ${colorScheme}: ${fault}`);
    }
  };
  /** Nothing may overflow horizontally. */
  const measure = async (page: Page, name: string) => {
    const overflow = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    if (overflow > 0) faults.push(`${name}: ${overflow} pixels too wide`);
  };
  const { page } = await open();
  await page.goto(`${at.url}/studio`);
  await page.getByLabel('Your name').waitFor();
  await look(page, 'door');
  await page.getByLabel('Your name').fill('New');
  await page.getByLabel('Email').fill('new@example.com');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.getByRole('button', { name: 'Try with a sample' }).waitFor();
  await look(page, 'begin');
  await goTo(page, 'Account');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByLabel('Email').fill('ada@example.com');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  for (const name of PAGES) {
    await goTo(page, name);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('.waiting').waitFor({ state: 'detached' });
    if (name === 'Career') await page.getByRole('button', { name: /your profile/u }).click();
    if (name === 'Pictures') await page.locator('.cropper summary').first().click();
    await look(page, name);
    for (const width of [390, 820, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await measure(page, `${name} at ${width}`);
    }
  }
  for (const theme of THEMES)
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${at.url}/preview?theme=${theme}`);
      await look(page, `${theme} at ${width}`);
      await measure(page, `${theme} at ${width}`);
    }
  expect(faults).toEqual([]);
});
