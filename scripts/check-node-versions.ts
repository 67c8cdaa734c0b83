// Runs the unit tests, and the whole product from the upload to the published page, on every supported version of Node.js:
// npm run check:node-versions [-- 22 24]. Binaries come from npm, about 100 MB per version.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const MAJORS = ['20', '22', '24'];

const ROOT = path.resolve(import.meta.dirname, '..');
const JEST = 'node_modules/jest/bin/jest.js';
const SUITES = [
  [JEST, '--selectProjects', 'unit'],
  [JEST, 'tests/jobs/', 'tests/database/matrix', 'tests/api/site/', 'tests/pipelines/render/'],
  [
    JEST,
    '--config',
    'jest.product.config.js',
    'tests/start/start',
    'tests/services/vision/',
    'tests/services/embedded-postgres/',
  ],
];
const wanted = process.argv.length > 2 ? process.argv.slice(2) : MAJORS;

const folder = await mkdtemp(path.join(tmpdir(), 'cursus-node-versions-'));
const results: string[] = [];
try {
  for (const major of wanted) {
    if (!MAJORS.includes(major)) throw new Error(`Choose from ${MAJORS.join(', ')}, not ${major}.`);
    const prefix = path.join(folder, major);
    const name = `node-${process.platform}-${process.arch}`;
    const binaries = path.join(prefix, 'node_modules', name, 'bin');
    // Entry points that tests start find it first, too.
    const env = { ...process.env, PATH: `${binaries}${path.delimiter}${process.env['PATH'] ?? ''}` };
    const passed =
      run('npm', ['install', '--prefix', prefix, '--no-audit', '--no-fund', '--ignore-scripts', `${name}@${major}`]) &&
      SUITES.every((args) => run(path.join(binaries, 'node'), args, env));
    results.push(`Node.js ${major}: ${passed ? 'passed' : 'FAILED'}`);
    if (!passed) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(results.join('\n'));

function run(command: string, args: string[], env = process.env): boolean {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env }).status === 0;
}
