import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { Mutant } from './find-mutants.ts';
import type { UnitJob, UnitResult } from './unit-worker.ts';

/** Modules that were loaded once are never freed. */
const JOBS_PER_PROCESS = 100;

export interface UnitOutcome {
  outcome: 'killed' | 'survived' | 'timed out';
  /** Of the first test that failed. */
  failure: string | null;
}

/** Runs unit tests in one child process at a time, which is replaced when a mutant does not end. */
export class UnitRunner {
  #child: ChildProcess | null = null;
  #jobs = 0;

  async run(tests: string[], mutant: Mutant | null, milliseconds: number): Promise<UnitOutcome> {
    const job: UnitJob = { tests, mutant };
    const child = this.#ready();
    const answer = await new Promise<UnitResult | null>((resolve) => {
      const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
      const settle = (result: UnitResult | null) => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(result);
      };
      child.once('message', (result) => settle(result as UnitResult));
      child.once('exit', () => settle(null));
      child.send(job);
    });
    if (answer === null) this.#child = null;
    const failure = answer?.failure ?? null;
    return { outcome: answer === null ? 'timed out' : failure === null ? 'survived' : 'killed', failure };
  }

  stop(): void {
    this.#child?.kill();
    this.#child = null;
  }

  #ready(): ChildProcess {
    if (this.#jobs++ % JOBS_PER_PROCESS === 0) this.stop();
    // A mutant that collects without end runs out of memory by itself.
    this.#child ??= fork(path.join(import.meta.dirname, 'unit-worker.ts'), {
      execArgv: ['--import', 'tsx', '--max-old-space-size=1500'],
      stdio: 'ignore',
    });
    return this.#child;
  }
}
