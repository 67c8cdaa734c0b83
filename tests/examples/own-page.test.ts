import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { fencedBlocks } from '../../scripts/check-docs/fenced-blocks.ts';
import { browserTest, openBrowser } from '../support/browser.ts';
import { servedPipelines } from '../support/served-pipelines.ts';
import type { TestServer } from '../support/server.ts';
import { timeLimit } from '../support/time-limit.ts';

let cursus: TestServer;
let frontend: Server;
let origin: string;
let browser: Browser;

/** Serves the page of docs/frontends.md as it is printed there, on another origin. */
beforeAll(async () => {
  const blocks = fencedBlocks(await readFile('docs/frontends.md', 'utf8'));
  const printed = (name: string) => blocks.find(({ title }) => title === name)?.text ?? '';
  let script = '';
  frontend = createServer(({ url }, response) => {
    const isScript = url === '/main.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : printed('index.html'));
  });
  await new Promise<void>((resolve) => frontend.listen(0, '127.0.0.1', resolve));
  origin = `http://localhost:${(frontend.address() as AddressInfo).port}`;
  cursus = await servedPipelines({ allowedOrigins: [origin] });
  const { outputFiles } = await build({
    stdin: { contents: printed('main.js').replace('http://localhost:4000', cursus.url), resolveDir: '.' },
    alias: { 'cursus-client': './packages/client/src/index.ts' },
    bundle: true,
    write: false,
    format: 'esm',
  });
  script = outputFiles[0]?.text ?? '';
  browser = await openBrowser();
}, timeLimit(120));
afterAll(async () => {
  await browser?.close();
  await cursus?.close();
  frontend?.close();
});

browserTest(
  'the page that the guide begins with signs up, reads a resume and shows it, and says what is wrong',
  async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(timeLimit(60));
    const fill = async (password: string, file: string | { name: string; mimeType: string; buffer: Buffer }) => {
      await page.goto(origin);
      await page.getByLabel('Email').fill('me@example.org');
      await page.getByLabel('Password').fill(password);
      await page.getByLabel('Resume').setInputFiles(file);
      await page.getByRole('button', { name: 'Read it' }).click();
    };
    await fill('a long password', 'samples/resume.pdf');
    await page.getByRole('heading', { name: 'Ingrid Solberg' }).waitFor();
    expect(await page.getByRole('listitem').first().textContent()).toBe('Head of Data Platform, Northwind Logistics');

    // The second visit signs in; a wrong password and an empty file are refused in words.
    await fill('another password', 'samples/resume.pdf');
    await page.getByRole('listitem').filter({ hasText: 'exists' }).waitFor();
    await fill('a long password', { name: 'empty.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) });
    await page.getByRole('listitem').filter({ hasText: 'empty' }).waitFor();
  },
);
