import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { timeLimit } from '../support/time-limit.ts';
import { type Product, startProduct } from './product.ts';

// Starts of the whole product.
jest.setTimeout(timeLimit(120));

let home: string;
let started: Product[] = [];

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'cursus-start-'));
});
afterEach(async () => {
  for (const { child, exit } of started) {
    child.kill('SIGTERM');
    await exit;
  }
  started = [];
});
afterAll(() => rm(home, { recursive: true, force: true }));

function start(settings: Record<string, string> = {}): Product {
  const product = startProduct({ CURSUS_HOME: home, ...settings });
  started.push(product);
  return product;
}

const postmasterPid = () => Number(readFileSync(path.join(home, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function auth(url: string, action: 'sign-in' | 'sign-up'): Promise<number> {
  const body = { name: 'Ada', email: 'ada@cursus.example', password: 'correct horse battery' };
  const answer = await fetch(`${url}/api/auth/${action}/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(body),
  });
  return answer.status;
}

/** Prints a sentence without a stack trace, and exits with 1. */
async function expectRefusal(product: Product, sentence: RegExp): Promise<void> {
  expect(await product.exit).toEqual({ code: 1, signal: null });
  expect(product.output()).toMatch(sentence);
  expect(product.output()).not.toMatch(/^\s+at .*:\d+:\d+/m);
}

// Each start uses the folder as the previous one left it: stopped, killed or orphaned.
describe('a start', () => {
  test('gets ready in an empty folder, and stops on Ctrl-C leaving nothing behind', async () => {
    const { child, ready, exit } = start();
    const url = await ready;
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    expect(await auth(url, 'sign-up')).toBe(200);
    const postmaster = postmasterPid();
    child.kill('SIGINT');
    expect(await exit).toEqual({ code: 0, signal: null });
    expect(isRunning(postmaster)).toBe(false);
  });

  test('continues with the data of the last one, locks out others, and leaves them alone when everything is killed at once', async () => {
    const first = start();
    const url = await first.ready;
    expect(await auth(url, 'sign-in')).toBe(200);
    const { port } = new URL(url);
    await expectRefusal(start(), new RegExp(`already running with the folder .* \\(process ${first.child.pid}\\)`));
    await expectRefusal(start({ PORT: port }), new RegExp(`Port ${port} is in use by another Cursus`));
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    process.kill(postmasterPid(), 'SIGKILL');
    first.child.kill('SIGKILL');
    await first.exit;
  });

  test('continues with the data after everything was killed', async () => {
    const { child, ready, exit } = start();
    expect(await auth(await ready, 'sign-in')).toBe(200);
    const orphan = postmasterPid();
    child.kill('SIGKILL');
    await exit;
    expect(isRunning(orphan)).toBe(true);
  });

  test('stops the database that outlived a killed start', async () => {
    const orphan = postmasterPid();
    await start().ready;
    expect(isRunning(orphan)).toBe(false);
  });

  test('refuses data of another major version', async () => {
    const version = path.join(home, 'postgres/PG_VERSION');
    const kept = await readFile(version, 'utf8');
    await writeFile(version, '16\n');
    await expectRefusal(start(), /written by PostgreSQL 16; .* PostgreSQL 18/);
    await writeFile(version, kept);
  });

  test('can be stopped while it is still starting', async () => {
    const product = start();
    await new Promise((resolve) => product.child.stdout?.once('data', resolve));
    product.child.kill('SIGINT');
    expect(await product.exit).toEqual({ code: 0, signal: null });
  });
});

describe('a start is refused with a sentence', () => {
  test('a port that another program has, before anything is made', async () => {
    const other = createServer((_request, response) => response.end('not Cursus'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const untouched = path.join(home, 'untouched');
    const refused = start({ PORT: String(port), CURSUS_HOME: untouched });
    await expectRefusal(refused, new RegExp(`Port ${port} is in use by another program`));
    await expect(readdir(untouched)).rejects.toMatchObject({ code: 'ENOENT' });
    other.close();
  });

  test('settings that are wrong, all at once', async () => {
    await expectRefusal(start({ PORT: 'many', LOG_LEVEL: 'loud' }), /PORT must be a number\n.*LOG_LEVEL/);
  });

  test('an external database that does not answer, without its password', async () => {
    const product = start({
      DATABASE_URL: 'postgres://owner:hunter2@127.0.0.1:1/cursus',
      CURSUS_SECRET: 's'.repeat(32),
    });
    await expectRefusal(product, /127\.0\.0\.1:1[\s\S]*DATABASE_URL/);
    expect(product.output()).not.toContain('hunter2');
  });
});
