import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { accessibilityFaults, browserTest, openBrowser, signedInContext } from '../support/browser.ts';
import { signUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';

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

const STUDENT = `Mina Ortega
mina.ortega@example.org

Education
BSc Physics, University of Leeds, 2021 – 2024

Skills
Python, Statistics, LaTeX
`;

browserTest('a resume without roles is an outcome with what to do next, not the start page again', async () => {
  const mina = await signUp(at);
  const page = await (await signedInContext(browser, { url: at.url, as: mina, seconds: 60 })).newPage();
  await page.goto(`${at.url}/studio`);
  await page.getByRole('heading', { level: 1, name: 'Start with your resume' }).waitFor();
  await at.ingest(mina, STUDENT);
  await page.getByRole('heading', { level: 1, name: 'No roles were found' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('main').getByRole('link', { name: 'Site' }).click();
  await page.getByRole('heading', { level: 1, name: 'Site' }).waitFor();
});
