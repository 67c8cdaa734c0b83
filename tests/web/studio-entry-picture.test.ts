import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { accessibilityFaults, browserTest, openBrowser, signedInContext } from '../support/browser.ts';
import { makeProject } from '../support/make-project.ts';
import { projectPicture } from '../support/project-picture.ts';
import { runQuery, signUp } from '../support/run-query.ts';
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

browserTest(
  'a picture is added to a project, described, removed and restored, and is on the page of the gallery',
  async () => {
    const ada = await signUp(at);
    await at.ingest(ada, PLAIN_SAMPLE);
    await makeProject(at, ada, { hasPicture: false });
    const context = await signedInContext(browser, { url: at.url, as: ada, seconds: 30 });
    const page = await context.newPage();
    await page.goto(`${at.url}/studio/career`);
    await page.getByRole('button', { name: /^Weaving machine/u }).click();
    const form = page.getByRole('group', { name: 'Picture' });
    const file = async (size?: { width: number; height: number }) => ({
      name: 'loom.jpg',
      mimeType: 'image/jpeg',
      buffer: await projectPicture(0, size),
    });

    await form.getByLabel('Add a picture').setInputFiles(await file({ width: 320, height: 150 }));
    await form.getByText('loom.jpg has 320 × 150 pixels').waitFor();
    await form.getByLabel('What it shows').fill('A loom with punched cards');
    expect(await accessibilityFaults(page)).toEqual([]);
    await form.getByLabel('Add a picture').setInputFiles(await file());
    const shown = form.getByRole('img', { name: 'A loom with punched cards' });
    await shown.waitFor();
    // The picture has 1440 pixels.
    expect((await shown.boundingBox())?.width).toBeLessThan(300);
    expect(await accessibilityFaults(page)).toEqual([]);

    await form.getByLabel('What it shows').fill('The loom of 1804');
    await form.getByRole('button', { name: 'Save the description' }).press('Enter');
    await form.getByRole('img', { name: 'The loom of 1804' }).waitFor();
    await form.getByRole('button', { name: 'Remove the picture' }).press('Enter');
    await page.getByText('Removed the picture of “Weaving machine”').waitFor();
    await form.getByRole('img').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await form.getByRole('img', { name: 'The loom of 1804' }).waitFor();

    await runQuery(
      at,
      'mutation { updateSite(input: { slug: "loom", visibility: PUBLIC, theme: GALLERY }) { __typename } }',
      {},
      ada,
    );
    const { data } = await runQuery<{ publishSite: { run: { id: string } } }>(
      at,
      'mutation { publishSite { ... on PublishSiteSuccess { run { id } } } }',
      {},
      ada,
    );
    await at.ended(ada, data?.publishSite.run.id ?? JSON.stringify(data));
    const visitor = await browser.newPage({ reducedMotion: 'reduce' });
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1360, height: 850 },
    ]) {
      await visitor.setViewportSize(viewport);
      await visitor.goto(`${at.url}/loom`);
      const card = visitor
        .getByRole('listitem')
        .filter({ has: visitor.getByRole('heading', { name: 'Weaving machine' }) });
      const picture = card.getByRole('img', { name: 'The loom of 1804' });
      await picture.scrollIntoViewIfNeeded();
      await visitor.waitForFunction(
        "[...document.images].some(({ alt, naturalWidth }) => alt === 'The loom of 1804' && naturalWidth > 0)",
      );
      const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
      expect(width).toBeGreaterThan(height);
      expect(await accessibilityFaults(visitor)).toEqual([]);
    }
  },
);
