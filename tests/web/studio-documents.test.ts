import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { PLAIN_SAMPLE, THEIR_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { accessibilityFaults, browserTest, openBrowser, signedInContext } from '../support/browser.ts';
import { signUp, type SignedUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';
import { timeLimit } from '../support/time-limit.ts';

jest.setTimeout(timeLimit(180));

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

const signedIn = async (as: SignedUp): Promise<Page> =>
  (await signedInContext(browser, { url: at.url, as, seconds: 60 })).newPage();

browserTest(
  'the sample says that it is one, is removed by one click, and goes with the first own document',
  async () => {
    const ada = await signUp(at);
    await at.ingest(ada, await readFile('samples/resume.pdf'), 'resume.pdf');
    const page = await signedIn(ada);
    await page.goto(`${at.url}/studio/career`);
    const notice = page.getByText('This person doesn’t exist.');
    await notice.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Remove the sample' }).click();
    await notice.waitFor({ state: 'detached' });
    await page.getByText('No roles yet.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await notice.waitFor();

    await at.ingest(ada, PLAIN_SAMPLE, 'mine.txt');
    await notice.waitFor({ state: 'detached' });
    await page.goto(`${at.url}/studio`);
    await page.getByText('The sample was removed, with everything that was made of it.').waitFor();
    await page.getByRole('heading', { name: 'Ada Byron' }).waitFor();
  },
);

browserTest('what a document changed is shown, undone as a whole, merged again, removed and restored', async () => {
  const ada = await signUp(at);
  await at.ingest(ada, PLAIN_SAMPLE, 'mine.txt');
  await at.ingest(ada, `${PLAIN_SAMPLE.replace('by 40%', 'by 45%')}\nUpdated: 1 October 2026\n`, 'newer.txt');
  const page = await signedIn(ada);
  await page.goto(`${at.url}/studio`);
  const documents = page.getByRole('region', { name: 'Your documents' });
  const newer = documents.getByRole('listitem').filter({ hasText: 'newer.txt' });
  await newer.getByText(/^0 added, 1 changed, 0 kept, 0 removed/u).waitFor();
  expect(await newer.locator('del').textContent()).toContain('by 40%');
  expect(await newer.locator('ins').textContent()).toContain('by 45%');
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Undo the merge: newer.txt' }).click();
  await newer.getByText('not part of your career').waitFor();
  await page.getByText('The merge of newer.txt was undone.').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await newer.getByText('1 changed').waitFor();

  await page.getByRole('button', { name: 'Remove: mine.txt' }).click();
  await page.getByText('mine.txt was removed.').waitFor();
  await page.getByText('1 removed document').click();
  await page.getByRole('button', { name: 'Restore mine.txt' }).click();
  await page.getByText('mine.txt was restored.').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByText('1 removed document').click();
  await page.getByText('Delete for good').click();
  await page.getByRole('button', { name: 'Delete the file: mine.txt' }).click();
  await documents.getByText('mine.txt').waitFor({ state: 'detached' });
});

browserTest('review asks whose a document is and whether two roles are one', async () => {
  const ada = await signUp(at);
  await at.ingest(ada, PLAIN_SAMPLE, 'mine.txt');
  await at.ingest(ada, THEIR_SAMPLE, 'theirs.txt');
  const page = await signedIn(ada);
  await page.goto(`${at.url}/studio`);
  await page.getByRole('link', { name: 'Answer in Review' }).click();
  await page.getByText('theirs.txt is the resume of Peter Longfellow').waitFor();
  await page.getByText('peter@example.org').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'No, undo the merge' }).click();
  await page.getByText('theirs.txt is the resume').waitFor({ state: 'detached' });

  await at.ingest(ada, PLAIN_SAMPLE.replaceAll('Engine Works, Inc.', 'Engine Works Manchester Foundry'), 'other.txt');
  await page.getByText('Same role?').waitFor();
  await page.getByRole('heading', { name: 'Engine Works Manchester Foundry' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('a');
  await page.getByText('Same role?').waitFor({ state: 'detached' });
});
