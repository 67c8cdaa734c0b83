import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startWeb } from '../../src/api/start-web.ts';
import { DEFAULT_LIMITS } from '../../src/config/limits.ts';
import { openDatabase, type Database } from '../../src/services/database/prisma.ts';
import { roleUrl } from '../../src/services/database/roles.ts';
import { openLogger } from '../../src/services/log/logger.ts';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { accessibilityFaults, browserTest, openBrowser } from '../support/browser.ts';
import { mailWith } from '../support/outbox.ts';
import { runQuery, signUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';
import { timeLimit } from '../support/time-limit.ts';

let at: ServerWithWorker;
let database: Database;
let web: Awaited<ReturnType<typeof startWeb>>;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  const port = await freePort();
  // Another host and another port than those of the API.
  const sitesUrl = `http://localhost:${port}`;
  at = await serverWithWorker({ builds: 'never', sitesUrl });
  const webUrl = roleUrl(at.test.ownerUrl, at.test.secret, 'app_web');
  database = openDatabase(webUrl);
  web = await startWeb({
    settings: {
      mode: 'test',
      host: '127.0.0.1',
      port,
      publicUrl: at.url,
      sitesUrl,
      trustedProxies: 0,
      limits: DEFAULT_LIMITS,
    },
    database,
    databaseUrl: webUrl,
    store: at.store,
    log: openLogger({ level: 'silent', pretty: false, name: 'web' }),
  });
});
afterAll(async () => {
  await browser?.close();
  await web?.close();
  await database?.close();
  await at?.close();
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

browserTest('visitors of a page on an origin of its own write to the owner through the API', async () => {
  const ada = await signUp(at);
  await at.ingest(ada, PLAIN_SAMPLE);
  const input = { slug: 'ada-byron', visibility: 'PUBLIC', offersContact: true };
  const update = `mutation ($input: UpdateSiteInput!) { updateSite(input: $input) { __typename } }`;
  await runQuery(at, update, { input }, ada);
  await at.run(ada, 'RENDER');
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    context.setDefaultTimeout(timeLimit(60));
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    await page.goto(`${web.url}/ada-byron`);
    expect(new URL(page.url()).origin).not.toBe(new URL(at.url).origin);
    const form = page.locator('.contact-form');
    // Sent to the API, which answers with the form again, and then from there.
    await form.evaluate((element: { noValidate: boolean }) => (element.noValidate = true));
    await page.getByLabel('Your name').fill('Charles');
    await page.getByLabel('Your email address').fill('charles');
    await page.getByLabel('Message').fill(`Engines, ${javaScriptEnabled ? 'with' : 'without'} script`);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.waitForURL(`${at.url}/contact/ada-byron`);
    if (javaScriptEnabled) expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel('Your email address').fill('charles@example.org');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Your message has been sent.').waitFor();
    expect(await mailWith(at, `Engines, ${javaScriptEnabled ? 'with' : 'without'} script`)).toContain(
      `${web.url}/ada-byron`,
    );
    // Back to the page, on its own origin.
    await page.getByRole('link').first().click();
    await page.waitForURL(`${web.url}/ada-byron`);
    expect(refused.filter((text) => !text.includes('400'))).toEqual([]);
    await context.close();
  }
});
