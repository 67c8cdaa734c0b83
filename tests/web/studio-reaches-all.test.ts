import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { accessibilityFaults, browserTest, openBrowser, signedInContext } from '../support/browser.ts';
import { makeCandidate } from '../support/make-candidate.ts';
import { runQuery, type SignedUp, signUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';

/** Several people; not of this project. */
const SEVERAL_FACES = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@vladmandic/face-api/package.json')),
  'demo/sample1.jpg',
);

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

const open = async (as: SignedUp, where: string): Promise<Page> => {
  const page = await (await signedInContext(browser, { url: at.url, as, seconds: 60 })).newPage();
  await page.goto(`${at.url}/studio/${where}`);
  return page;
};
const graph = async (as: SignedUp, fields: string) => {
  const { data } = await runQuery(at, `{ careerGraph { ${fields} } }`, {}, as);
  return (data as { careerGraph: Record<string, never> }).careerGraph;
};

browserTest('statements are verified and ranked for a role, and courses are added', async () => {
  const ada = await signUp(at);
  await at.ingest(ada, PLAIN_SAMPLE);
  await at.run(ada, 'ACHIEVEMENTS');
  const page = await open(ada, 'career');

  await page.locator('.role .statement-text').first().click();
  await page.getByRole('button', { name: /^Verify/u }).click();
  await page.getByText('verified by you').waitFor();

  const targets = page.getByRole('region', { name: 'For a role that you are looking for' });
  await targets.getByLabel('Role').fill('Analyst');
  await targets.getByRole('button', { name: 'Rank' }).click();
  await targets.getByRole('region', { name: 'Analyst' }).getByRole('listitem').first().waitFor();

  const studies = page.getByRole('region', { name: 'Education' });
  await studies.getByRole('button', { name: 'Add education' }).click();
  await studies.getByLabel('School or university').fill('Göttingen');
  await studies.getByLabel('Courses').fill('Algebra\n\n Optics ');
  await studies.getByRole('button', { name: 'Save' }).click();
  await studies.getByText('Göttingen').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await graph(ada, 'education { institution courses }')).toEqual({
    education: expect.arrayContaining([{ institution: 'Göttingen', courses: ['Algebra', 'Optics'] }]),
  });
});

browserTest('the gradient over a picture is adjusted', async () => {
  const ada = await signUp(at);
  await at.ingest(ada, PLAIN_SAMPLE);
  await makeCandidate(at, ada, 'hero');
  const page = await open(ada, 'pictures');
  const board = page.getByRole('region', { name: 'Top of the page' });
  await board.getByRole('button', { name: /candidate 1/u }).click();
  await board.getByText('Adjust crop').click();
  await board.getByRole('slider', { name: 'Gradient' }).fill('0.7');
  await board.getByRole('button', { name: 'Save crop' }).click();
  await board.getByRole('button', { name: 'Save crop', disabled: true }).waitFor();
  const { placements } = await graph(ada, 'placements { slot gradient { opacity } }');
  expect(placements).toContainEqual({ slot: 'HERO', gradient: { opacity: 0.7 } });
});

browserTest('files are made in the owner’s own words on request', async () => {
  const ada = await signUp(at);
  await at.ingest(ada, PLAIN_SAMPLE);
  const page = await open(ada, 'account');
  await page.getByLabel('Wording of statements').selectOption('ORIGINAL');
  await page.getByRole('button', { name: 'Plain text' }).click();
  await page.getByRole('link', { name: /^Download /u }).waitFor();
  const { data } = await runQuery(at, `{ pipelineRuns(first: 1, kind: EXPORT) { edges { node { input } } } }`, {}, ada);
  expect(data).toMatchObject({ pipelineRuns: { edges: [{ node: { input: { wording: 'original' } } }] } });
});

browserTest('the owner marks which of several faces is theirs', async () => {
  const ada = await signUp(at);
  await at.ingest(ada, PLAIN_SAMPLE);
  const page = await open(ada, 'pictures');
  const sent = page.waitForRequest((request) => request.postData()?.includes('"face":') === true);
  await page.locator('input[type=file]').first().setInputFiles(SEVERAL_FACES);
  await page.getByRole('region', { name: 'Which face is yours?' }).waitFor();
  await page.getByRole('img', { name: 'Your photo; click on your face' }).click({ position: { x: 10, y: 10 } });
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'This is me' }).click();
  expect((await sent).postDataJSON()).toMatchObject({ variables: { input: { face: { x: expect.any(Number) } } } });
});
