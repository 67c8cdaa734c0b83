import { afterAll, beforeAll, expect, jest } from '@jest/globals';
import { PDFDocument } from 'pdf-lib';
import type { Browser } from 'playwright-core';
import { accessibilityFaults, browserTest, openBrowser, signedInContext } from '../support/browser.ts';
import { signUp } from '../support/run-query.ts';
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

/** A remark that is no reference, and a section beside roles and education. */
const BAD = `Jo Doe
jo@example.org

EXPERIENCE
Weaver, Harrow Mills
2018 - 2021
- Cut waste by 40%

EDUCATION
BA Weaving, Textile School, 2017

PROJECTS
Warp and Weft, 2019

REFERENCES
Available upon request from the office of the mill.
`;

browserTest('what a bad resume leaves is shown in review, placed, ignored, and either is undone', async () => {
  const jo = await signUp(at);
  await at.ingest(jo, BAD, 'bad.txt');
  const context = await signedInContext(browser, { url: at.url, as: jo, seconds: 30 });
  const page = await context.newPage();
  await page.goto(`${at.url}/studio`);
  await page.getByText('Text of your documents').waitFor();
  await page.getByRole('link', { name: /Place or ignore the \d+% that is not in your career yet/ }).click();
  const loose = page.getByRole('region', { name: 'Not in your career yet' });
  await loose.getByText(/\d+% of bad\.txt is not in your career yet\./).waitFor();
  const passage = loose.getByRole('listitem').filter({ hasText: 'Available upon request' });
  await passage.waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  await passage.getByRole('combobox').selectOption({ label: 'Under “REFERENCES”' });
  await passage.getByRole('button', { name: 'Put it there' }).click();
  await passage.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await passage.waitFor();
  await passage.getByRole('button', { name: 'Ignore' }).click();
  await passage.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  const part = await passage
    .locator('option', { hasText: /^Part of .*Harrow Mills/ })
    .first()
    .getAttribute('value');
  await passage.getByRole('combobox').selectOption(part);
  await passage.getByRole('button', { name: 'Put it there' }).click();
  await passage.waitFor({ state: 'detached' });

  await page.getByRole('navigation').getByRole('link', { name: 'Career' }).click();
  await page.getByText('Available upon request from the office').first().waitFor();
  const sections = page.getByRole('region', { name: 'Other sections' });
  await sections.getByRole('heading', { name: 'Projects' }).waitFor();
  await sections.getByRole('button', { name: /Warp and Weft/ }).click();
  await sections.getByLabel('Title or name').fill('Warp & Weft');
  await sections.getByRole('button', { name: 'Save' }).click();
  await sections.getByRole('button', { name: /Warp & Weft/ }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await sections.getByRole('button', { name: /Warp and Weft/ }).waitFor();
  await sections.getByRole('button', { name: 'Add entry' }).click();
  await sections.getByLabel('Section').selectOption({ label: 'Awards' });
  await sections.getByLabel('Title or name').fill('Golden Shuttle');
  await sections.getByRole('button', { name: 'Save' }).click();
  await sections.getByRole('heading', { name: 'Awards' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await context.close();
});

/** A craftsman's, with a heading that no list has above his roles; an empty line is a gap. */
const SMITH = `Tomas Havel
Blacksmith and restorer
tomas.havel@example.org

AT THE ANVIL

Forge Havel & Sons, Brno
Master smith, 2012 until now
Gates and railings for 40 listed houses
Trained 5 apprentices

Castle Workshop, Olomouc
Journeyman, 2006 - 2012
Restored 300 locks

EDUCATION

Guild school, Brno
Diploma in Metalwork, 2003 - 2006`;

async function resumePdf(text: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([595, 842]);
  for (const [index, line] of text.split('\n').entries()) page.drawText(line, { x: 72, y: 780 - 15 * index, size: 11 });
  return pdf.save();
}

browserTest('one answer settles what a section is, and the document is read again', async () => {
  const tomas = await signUp(at);
  await at.ingest(tomas, await resumePdf(SMITH), 'smith.pdf');
  const context = await signedInContext(browser, { url: at.url, as: tomas, seconds: 30 });
  const page = await context.newPage();
  await page.goto(`${at.url}/studio/review`);
  await page.getByText('Is “AT THE ANVIL” in smith.pdf your work experience?').waitFor();
  const original = page.getByRole('region', { name: 'Original' });
  await original.getByText('Restored 300 locks').waitFor();
  await original.getByRole('img', { name: /^Page 1 of your document/ }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Yes, it is' }).click();
  await page.getByText('Saved. The document is being read again.').waitFor();
  // Its roles are not in doubt anymore.
  await page.getByText('This may belong to another section.').waitFor({ state: 'detached' });
  await page.getByRole('navigation').getByRole('link', { name: 'Career' }).click();
  await page.getByText('Castle Workshop').first().waitFor();
  await page.getByText('Journeyman').first().waitFor();
  await context.close();
});
