import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import type { Mutant } from './find-mutants.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');
/** Where a bundle finds what stands in for `@jest/globals`. */
export const JEST_GLOBALS = 'cursusJestGlobals';

export const BUNDLE = {
  absWorkingDir: ROOT,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  jsx: 'automatic',
  logLevel: 'silent',
  write: false,
} as const satisfies BuildOptions;

const sources = new Map<string, string>();

/** One module with the test files and all they load, with the mutant in place of the code. */
export async function bundleTests(tests: string[], mutant: Mutant | null): Promise<string> {
  const { outputFiles } = await build({
    ...BUNDLE,
    stdin: { contents: tests.map((test) => `import './${test}';`).join('\n'), resolveDir: ROOT },
    plugins: [replaceJest, readSources(mutant)],
  });
  return outputFiles[0]?.text ?? '';
}

const replaceJest: Plugin = {
  name: 'replace-jest',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@jest\/globals$/ }, () => ({ path: 'globals', namespace: 'jest' }));
    onLoad({ filter: /.*/, namespace: 'jest' }, () => ({
      contents:
        'export const { expect, test, it, describe, beforeAll, beforeEach, afterEach, afterAll } = ' +
        `globalThis.${JEST_GLOBALS};`,
    }));
  },
};

const readSources = (mutant: Mutant | null): Plugin => ({
  name: 'read-sources',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, ({ path: file }) => {
      const source = sources.get(file) ?? readFileSync(file, 'utf8');
      sources.set(file, source);
      const isMutated = mutant !== null && path.relative(ROOT, file) === mutant.file;
      const code = isMutated ? source.slice(0, mutant.start) + mutant.after + source.slice(mutant.end) : source;
      return { contents: inPlace(code, file), loader: file.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
});

/** A bundle stands elsewhere than its files do. */
function inPlace(code: string, file: string): string {
  return code
    .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
    .replaceAll('import.meta.url', JSON.stringify(`file://${file}`));
}
