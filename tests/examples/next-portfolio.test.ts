import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { freePort } from '../../src/services/embedded-postgres/free-port.ts';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { openBrowser } from '../support/browser.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';
import { timeLimit } from '../support/time-limit.ts';

const FOLDER = path.resolve('examples/next-portfolio');
const isInstalled = existsSync(path.join(FOLDER, 'node_modules/next'));
/** Its packages are not among those of the product. Without them the test is skipped; CI installs them. */
const isWanted = isInstalled || process.env['CI'] !== undefined;
const installedTest = isWanted ? test : test.skip;

let cursus: ServerWithWorker;
let ada: SignedUp;
let next: ChildProcess | undefined;
let browser: Browser;
let page: Page;
let url: string;

async function mutate(call: string): Promise<Record<string, unknown>> {
  const query = `mutation { done: ${call} }`;
  const { data, errors } = await runQuery<{ done: Record<string, unknown> }>(cursus, query, {}, ada);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.done;
}
const publish = async (headline: string) => {
  await mutate(`updateProfile(input: { headline: "${headline}" }) { __typename }`);
  expect(await cursus.run(ada, 'RENDER')).toMatchObject({ status: 'SUCCEEDED' });
};

/** Runs the example's own Next.js; resolves when it has ended or says that it is ready. */
async function runNext(args: string[], env: Record<string, string>): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', ...args], {
    cwd: FOLDER,
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += String(chunk)).includes('Ready in') && resolve());
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(output))));
  });
  return child;
}

beforeAll(async () => {
  if (!isWanted) return;
  if (!isInstalled) throw new Error('Run npm install in examples/next-portfolio first.');
  cursus = await serverWithWorker({ builds: 'never', webhooks: { allowLoopback: true } });
  ada = await signUp(cursus);
  await cursus.ingest(ada, PLAIN_SAMPLE);
  await mutate('updateSite(input: { slug: "ada", visibility: PUBLIC }) { __typename }');
  await publish('Analyst');
  const port = await freePort(null);
  url = `http://127.0.0.1:${port}`;
  const { secret } = await mutate(
    `createWebhook(input: { url: "${url}/api/webhooks", events: [SITE_PUBLISHED, SITE_UNPUBLISHED] }) { ... on CreateWebhookSuccess { secret } }`,
  );
  const env = { CURSUS_URL: cursus.url, CURSUS_SITES: 'ada' };
  await runNext(['build'], env);
  next = await runNext(['start', '--hostname', '127.0.0.1', '--port', String(port)], {
    ...env,
    CURSUS_WEBHOOK_SECRET: String(secret),
  });
  browser = await openBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(timeLimit(30));
}, timeLimit(180));
afterAll(async () => {
  await browser?.close();
  if (next?.exitCode === null) {
    next.kill();
    await once(next, 'exit');
  }
  await cursus?.close();
});

/** Reloads the page until it is as wanted. @returns after how many milliseconds that was */
async function reloadUntil(wanted: () => Promise<boolean>): Promise<number> {
  const began = performance.now();
  while (!(await wanted())) if (performance.now() - began > timeLimit(20)) throw new Error('The page stays as it was.');
  return performance.now() - began;
}

installedTest(
  'a static page follows what is published within two seconds, and is gone when it is unpublished',
  async () => {
    const answer = await page.goto(`${url}/`);
    expect(page.url()).toBe(`${url}/ada`);
    expect(answer?.headers()['x-nextjs-cache']).toBe('HIT');
    await page.getByRole('heading', { level: 1, name: 'Ada Byron' }).waitFor();
    expect(await page.title()).toBe('Ada Byron – Analyst');
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex, nofollow');
    const jsonLd = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as object;
    expect(jsonLd).toMatchObject({ '@type': 'ProfilePage', mainEntity: { name: 'Ada Byron', jobTitle: 'Analyst' } });

    // A visitor on another machine cannot make the server work.
    const forged = await fetch(`${url}/api/webhooks`, {
      method: 'POST',
      headers: {
        'webhook-id': 'msg_1',
        'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
        'webhook-signature': 'v1,AAAA',
      },
      body: '{"type":"site.published","data":{"slug":"ada"}}',
    });
    expect(forged.status).toBe(400);

    await publish('Countess of Computing');
    const shown = async () => {
      await page.goto(`${url}/ada`);
      return (await page.title()) === 'Ada Byron – Countess of Computing';
    };
    expect(await reloadUntil(shown)).toBeLessThan(timeLimit(2));

    await mutate('unpublishSite { __typename }');
    const gone = async () => (await page.goto(`${url}/ada`))?.status() === 404;
    expect(await reloadUntil(gone)).toBeLessThan(timeLimit(2));
    await publish('Back again');
    expect(await reloadUntil(async () => (await page.goto(`${url}/ada`))?.status() === 200)).toBeLessThan(timeLimit(2));
  },
);
