import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { browserTest, openBrowser } from '../support/browser.ts';
import { makeCandidate } from '../support/make-candidate.ts';
import { servedPipelines } from '../support/served-pipelines.ts';
import type { TestServer } from '../support/server.ts';
import { timeLimit } from '../support/time-limit.ts';

const FOLDER = 'examples/react-live';
const ACCOUNT = { email: 'live@example.com', password: 'correct horse battery' };

let cursus: TestServer;
let frontend: Server;
let origin: string;
let browser: Browser;
let page: Page;

/** Serves the example as its own server would, on another origin. */
beforeAll(async () => {
  let script = '';
  const html = (await readFile(`${FOLDER}/index.html`, 'utf8')).replace('/src/main.tsx', '/main.js');
  frontend = createServer(({ url }, response) => {
    const isScript = url === '/main.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html').end(isScript ? script : html);
  });
  await new Promise<void>((resolve) => frontend.listen(0, '127.0.0.1', resolve));
  origin = `http://localhost:${(frontend.address() as AddressInfo).port}`;
  cursus = await servedPipelines({ allowedOrigins: [origin] });
  const { outputFiles } = await build({
    entryPoints: [`${FOLDER}/src/main.tsx`],
    alias: { 'cursus-client': './packages/client/src/index.ts' },
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    define: { 'import.meta.env.VITE_CURSUS_URL': JSON.stringify(cursus.url), 'process.env.NODE_ENV': '"production"' },
  });
  script = outputFiles[0]?.text ?? '';
  browser = await openBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(timeLimit(60));
}, timeLimit(120));
afterAll(async () => {
  await browser?.close();
  await cursus?.close();
  frontend?.close();
});

browserTest('the example signs up, reads a resume live, edits optimistically and chooses an image', async () => {
  await page.goto(origin);
  await page.getByLabel('Email').fill(ACCOUNT.email);
  await page.getByLabel('Password').fill(ACCOUNT.password);
  await page.getByLabel('Create an account').check();
  await page.getByRole('button', { name: 'Continue' }).click();

  await page.getByLabel('Resume').setInputFiles('samples/resume.pdf');
  await page.getByRole('list', { name: 'Runs' }).getByText('INGEST SUCCEEDED 100 %').waitFor();
  await page.getByRole('list', { name: 'Roles' }).getByRole('listitem').first().waitFor();
  await page.getByRole('heading', { name: 'Ingrid Solberg' }).waitFor();
  await page.getByRole('list', { name: 'Runs' }).getByText('BUILD SUCCEEDED 100 %').waitFor();

  // The server's answer is held back until the page shows the edit.
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('mutation UpdateProfile')) await held;
    await route.continue();
  });
  await page.getByLabel('Headline').fill('Head of Everything');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByTestId('headline').getByText('Head of Everything').waitFor();
  release();
  await page.waitForResponse((response) => response.request().postData()?.includes('mutation UpdateProfile') === true);
  const [profile] = await cursus.test.sql(
    'select headline, user_id as "userId" from profiles where headline is not null',
  );
  expect(profile).toMatchObject({ headline: 'Head of Everything' });

  await page.getByRole('button', { name: 'Make new candidates' }).click();
  await page.getByText('Upload a photo first').waitFor();
  const user = { ...ACCOUNT, userId: String(profile?.['userId']), token: '', cookie: '' };
  await makeCandidate(cursus, user, 'hero');
  const candidates = page.getByRole('list', { name: 'Candidates' }).getByRole('listitem');
  await candidates.first().waitFor();
  await candidates.first().getByRole('button', { name: 'Use' }).click();
  await page.waitForResponse((response) => response.request().postData()?.includes('mutation SelectVariant') === true);
  const [placement] = await cursus.test.sql('select chosen_by from image_placements where slot = $1', ['hero']);
  expect(placement).toEqual({ chosen_by: 'user' });
});
