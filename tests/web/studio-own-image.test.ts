import path from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { accessibilityFaults, browserTest, openBrowser, signedInContext } from '../support/browser.ts';
import { makeCandidate } from '../support/make-candidate.ts';
import { signUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';

const PORTRAIT = path.resolve(import.meta.dirname, '../../samples/portrait.jpg');

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

browserTest(
  'an image of the owner’s own is placed instead of a candidate, and stays until another is chosen',
  async () => {
    const ada = await signUp(at);
    await at.ingest(ada, PLAIN_SAMPLE);
    await makeCandidate(at, ada, 'hero');
    const page = await (await signedInContext(browser, { url: at.url, as: ada, seconds: 60 })).newPage();
    await page.goto(`${at.url}/studio/pictures`);
    const board = page.getByRole('region', { name: 'Top of the page' });
    await board.getByLabel('Use an image of your own').setInputFiles({
      name: 'notes.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('not an image'),
    });
    await board.getByRole('alert').or(page.getByText('notes.jpg')).first().waitFor();
    await board.getByLabel('Use an image of your own').setInputFiles(PORTRAIT);
    await board.getByRole('img', { name: 'Your own image' }).waitFor();
    await board.getByText('chosen by you').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await board.getByRole('button', { name: /candidate 1/u }).click();
    await board.getByRole('img', { name: 'Your own image' }).waitFor({ state: 'detached' });
  },
);
