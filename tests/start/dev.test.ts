import { readFileSync } from 'node:fs';
import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Product, startProduct } from './product.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
let home: string;
let product: Product;

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'cursus-dev-'));
  product = startProduct({ CURSUS_HOME: home }, 'scripts/dev.ts');
});
afterAll(async () => {
  product.child.kill('SIGTERM');
  await product.exit;
  await rm(home, { recursive: true, force: true });
});

const postmasterPid = () => Number(readFileSync(path.join(home, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
const addresses = () => [...product.output().matchAll(/✓ ready +(\S+)\/studio/g)].map((match) => match[1] ?? '');

test('npm run dev: a readable studio that reloads, a restart of only the server, and nothing left after Ctrl-C', async () => {
  await product.ready;
  const postmaster = postmasterPid();
  const [url = ''] = addresses();
  const script = await (await fetch(`${url}/studio/studio.js`)).text();
  const map = /\/\/# sourceMappingURL=(\S+)/.exec(script)?.[1];
  const { sources } = (await (await fetch(`${url}/studio/${map}`)).json()) as { sources: string[] };
  expect(sources).toContain('main.tsx');
  const changes = await fetch(`${url}/studio/changes`);
  expect(changes.headers.get('content-type')).toBe('text/event-stream');

  const now = new Date();
  await utimes(path.join(ROOT, 'src/bin/main.ts'), now, now);
  // The old server has closed every stream, and the new one responds.
  const told = await changes.text();
  while (addresses().length < 2) await new Promise((resolve) => product.child.stdout?.once('data', resolve));
  const again = await fetch(`${addresses()[1]}/studio/changes`);
  const [{ value } = { value: undefined }] = [await again.body?.getReader().read()];
  expect(told).toMatch(/^event: server\ndata: \d+$/m);
  expect(new TextDecoder().decode(value)).not.toBe(told);
  expect(postmasterPid()).toBe(postmaster);

  product.child.kill('SIGINT');
  expect(await product.exit).toEqual({ code: 0, signal: null });
  expect(() => process.kill(postmaster, 0)).toThrow('ESRCH');
  await expect(fetch(`${addresses()[1]}/health/live`)).rejects.toThrow();
});
