import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';
import { BUNDLE, ROOT } from './bundle-tests.ts';
import { JEST } from './run-jest.ts';

/** Test files, by what they need. */
export interface TestsOfFile {
  /** Unit tests in the folder that mirrors the file's, or in one above it. */
  near: string[];
  /** The other unit tests that load the file. */
  unit: string[];
}

/** Finds the unit tests that load a file, apart from those that load the schema, which a process can do only once. */
export async function unitTestFinder(): Promise<(file: string) => TestsOfFile> {
  const loadedBy = new Map<string, string[]>();
  const { metafile } = await build({
    ...BUNDLE,
    entryPoints: listTests('unit', ['--listTests']),
    outdir: path.join(ROOT, 'node_modules/.cache/mutate'),
    metafile: true,
  });
  for (const { entryPoint, inputs } of Object.values(metafile.outputs)) {
    const loaded = Object.keys(inputs);
    if (entryPoint === undefined || loaded.some((file) => file.startsWith('src/schema/'))) continue;
    for (const file of loaded) loadedBy.set(file, [...(loadedBy.get(file) ?? []), entryPoint]);
  }
  return (file) => {
    const tests = loadedBy.get(file) ?? [];
    const isNear = (test: string) => `tests/${folderOf(file)}/`.startsWith(`${path.dirname(test)}/`);
    return { near: tests.filter(isNear), unit: tests.filter((test) => !isNear(test)) };
  };
}

/** The tests with a database that load the file, and whose path names the file's folder or has one of these parts. */
export function databaseTestsOf(file: string, parts: string[]): string[] {
  const noun = path.basename(folderOf(file));
  const wanted = [`/${noun}/`, `/${noun}.test`, ...parts];
  return listTests('db', ['--listTests', '--findRelatedTests', file]).filter((test) =>
    wanted.some((part) => test.includes(part)),
  );
}

const folderOf = (file: string) => path.dirname(file).replace(/^src\//, '');

function listTests(project: string, options: string[]): string[] {
  const { stdout } = spawnSync(process.execPath, [JEST, '--selectProjects', project, ...options], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return stdout
    .split('\n')
    .filter((line) => line.endsWith('.test.ts'))
    .map((line) => path.relative(ROOT, line));
}
