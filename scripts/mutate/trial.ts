import type { Mutant } from './find-mutants.ts';
import { databaseTestsOf, type TestsOfFile, unitTestFinder } from './find-tests.ts';
import { runJest } from './run-jest.ts';
import { type UnitOutcome, UnitRunner } from './unit-runner.ts';

export interface TrialOptions {
  /** Runs only the unit tests in the folder that mirrors the file's. */
  near: boolean;
  /** Also runs tests with a database. */
  db: boolean;
  /** Parts of paths of further tests with a database. */
  tests: string[];
}

/** Tries mutants against the tests that load their file, those without a database first. */
export class Trial {
  readonly #runner = new UnitRunner();
  /** Milliseconds that a test file takes without a mutant. */
  readonly #durations = new Map<string, number>();
  readonly #database = new Map<string, string[]>();
  readonly #find: (file: string) => TestsOfFile;
  readonly #options: TrialOptions;

  private constructor(find: (file: string) => TestsOfFile, options: TrialOptions) {
    this.#find = find;
    this.#options = options;
  }

  /** Runs the unit tests of the files once without a mutant; throws if one fails. */
  static async open(files: string[], options: TrialOptions): Promise<Trial> {
    const trial = new Trial(await unitTestFinder(), options);
    const tests = [...new Set(files.flatMap((file) => trial.#groups(file).flat()))];
    for (const test of tests) {
      const began = performance.now();
      await trial.#runUnchanged([test]);
      trial.#durations.set(test, performance.now() - began);
    }
    // Tests that disturb each other would notice every mutant.
    await trial.#runUnchanged(tests);
    return trial;
  }

  async run(mutant: Mutant): Promise<UnitOutcome['outcome']> {
    for (const tests of this.#groups(mutant.file)) {
      const { outcome } = await this.#runner.run(this.#fastestFirst(tests), mutant, this.#limit(tests));
      if (outcome !== 'survived') return outcome;
    }
    if (!this.#options.db) return 'survived';
    const tests = this.#database.get(mutant.file) ?? databaseTestsOf(mutant.file, this.#options.tests);
    this.#database.set(mutant.file, tests);
    return tests.length === 0 ? 'survived' : runJest(tests, mutant);
  }

  close(): void {
    this.#runner.stop();
  }

  async #runUnchanged(tests: string[]): Promise<void> {
    const { failure, outcome } = await this.#runner.run(tests, null, 600_000);
    if (outcome !== 'survived') throw new Error(`${tests.join(' ')} fails without any change: ${failure ?? outcome}`);
  }

  #groups(file: string): string[][] {
    const { near, unit } = this.#find(file);
    return (this.#options.near ? [near] : [near, unit]).filter((tests) => tests.length > 0);
  }

  /** What runs for much longer than without a mutant does not end. */
  #limit(tests: string[]): number {
    return 5_000 + 5 * tests.reduce((sum, test) => sum + this.#duration(test), 0);
  }

  #fastestFirst(tests: string[]): string[] {
    return tests.toSorted((a, b) => this.#duration(a) - this.#duration(b));
  }

  #duration(test: string): number {
    return this.#durations.get(test) ?? 0;
  }
}
