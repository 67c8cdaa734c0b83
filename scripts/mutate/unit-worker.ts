// The process in which unit tests run, without Jest: one bundle per mutant. A mutant that never ends ends with this process.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleTests, JEST_GLOBALS, ROOT } from './bundle-tests.ts';
import type { Mutant } from './find-mutants.ts';
import { createTestRegistry } from './test-registry.ts';

export interface UnitJob {
  /** Test files, in the order in which they are tried. */
  tests: string[];
  mutant: Mutant | null;
}

/** The message of the first failure; null if all tests pass. */
export type UnitResult = { failure: string | null };

const folder = path.join(ROOT, 'node_modules/.cache/mutate');
mkdirSync(folder, { recursive: true });
let bundles = 0;

process.on('message', (job: UnitJob) => {
  void run(job).then((result) => process.send?.(result));
});

async function run({ tests, mutant }: UnitJob): Promise<UnitResult> {
  const registry = createTestRegistry();
  Object.assign(globalThis, { [JEST_GLOBALS]: registry.globals });
  bundles += 1;
  const file = path.join(folder, `${process.pid}-${bundles}.mjs`);
  try {
    writeFileSync(file, await bundleTests(tests, mutant));
    await import(file);
    await registry.runAll();
    return { failure: null };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  } finally {
    rmSync(file, { force: true });
  }
}
