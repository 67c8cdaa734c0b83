import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Mutant } from './find-mutants.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];

export type Outcome = 'killed' | 'survived' | 'timed out';

/** Test files in the order in which they are tried; the first group that fails ends the trial. */
export interface TestGroups {
  /** In the folder that mirrors the file's. */
  near: string[];
  /** The other ones without a database that load the file. */
  unit: string[];
  /** Those with a database that load the file, and whose path names what the file's folder names or was asked for. */
  db: string[];
}

/** Finds the tests of a source file; `more` are parts of paths of tests with a database. */
export function testsOf(file: string, more: string[]): TestGroups {
  const related = (project: string) => {
    const { stdout } = spawnSync(
      process.execPath,
      [...JEST, '--selectProjects', project, '--listTests', '--findRelatedTests', file],
      { cwd: ROOT, encoding: 'utf8' },
    );
    return stdout
      .split('\n')
      .filter((line) => line.endsWith('.test.ts'))
      .map((line) => path.relative(ROOT, line));
  };
  const folder = path.dirname(file).replace(/^src\//, '');
  const noun = path.basename(folder);
  const unit = related('unit');
  const near = unit.filter((test) => test.startsWith(`tests/${folder}/`));
  const db = related('db').filter((test) =>
    [`/${noun}/`, `/${noun}.test`, ...more].some((part) => test.includes(part)),
  );
  return { near, unit: unit.filter((test) => !near.includes(test)), db };
}

/** Runs the groups of tests with the mutant in place of the code, until one fails. */
export async function runMutant(mutant: Mutant, groups: TestGroups, seconds: number): Promise<Outcome> {
  for (const tests of [groups.near, groups.unit]) {
    const outcome = tests.length === 0 ? 'survived' : await runTests(tests, mutant, seconds);
    if (outcome !== 'survived') return outcome;
  }
  // What hangs ends by the tests' own limits.
  return groups.db.length === 0 ? 'survived' : runTests(groups.db, mutant, 3_600);
}

/** Runs tests as they are, or with a mutant. */
export function runTests(tests: string[], mutant: Mutant | null, seconds: number): Promise<Outcome> {
  const child = spawn(process.execPath, [...JEST, '-i', '--bail', '--silent', '--runTestsByPath', ...tests], {
    cwd: ROOT,
    env: { ...process.env, ...(mutant && { CURSUS_MUTANT: JSON.stringify(mutant) }) },
    stdio: 'ignore',
  });
  return new Promise((resolve) => {
    // A loop that does not end is noticed by any test; SIGTERM would not end it.
    const timer = setTimeout(() => child.kill('SIGKILL'), seconds * 1_000);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      resolve(signal !== null ? 'timed out' : code === 0 ? 'survived' : 'killed');
    });
  });
}
