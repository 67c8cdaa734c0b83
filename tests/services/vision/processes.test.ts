import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const root = path.join(import.meta.dirname, '../../..');

/** The packages that these modules load, in a separate process. */
async function loadedWith(...modules: string[]): Promise<string[]> {
  const files = modules.map((file) => path.join(root, file));
  const args = ['--import', 'tsx', path.join(root, 'tests/support/load-modules.ts'), ...files];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ...process.env, NODE_OPTIONS: '' } });
  return JSON.parse(stdout) as string[];
}

test('only the vision process loads image libraries and models, not the API or the worker', async () => {
  const [served, looking] = await Promise.all([
    loadedWith('src/start/open-api.ts', 'src/start/open-worker.ts', 'src/pipelines/registry.ts'),
    loadedWith('src/services/vision/make-candidate.ts'),
  ]);
  expect(served).toEqual([]);
  expect(looking).toContain('@img');
});
