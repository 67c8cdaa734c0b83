import { spawn } from 'node:child_process';
import { ROOT } from './bundle-tests.ts';
import type { Mutant } from './find-mutants.ts';

export const JEST = 'node_modules/jest/bin/jest.js';

/** Runs tests with a database with the mutant in place of the code. What hangs ends by the tests' own limits. */
export function runJest(tests: string[], mutant: Mutant): Promise<'killed' | 'survived'> {
  const child = spawn(process.execPath, [JEST, '-i', '--bail', '--silent', '--runTestsByPath', ...tests], {
    cwd: ROOT,
    env: { ...process.env, CURSUS_MUTANT: JSON.stringify(mutant) },
    stdio: 'ignore',
  });
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code === 0 ? 'survived' : 'killed'));
  });
}
