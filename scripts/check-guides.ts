// Follows the guides for contributors to the letter, in a copy of the checkout: npm run check:guides
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fencedBlocks } from './check-docs/fenced-blocks.ts';
import { followGuide } from './check-docs/follow-guide.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const GUIDES = ['docs/adding-a-field.md', 'docs/adding-a-pipeline.md', 'docs/adding-an-endpoint.md'];

const copy = await mkdtemp(path.join(tmpdir(), 'cursus-guides-'));
try {
  await copyCheckout(copy);
  for (const guide of GUIDES) {
    const began = Date.now();
    const steps = await followGuide(copy, fencedBlocks(await readFile(path.join(ROOT, guide), 'utf8')));
    console.log(`${guide}: ${steps} steps (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    if (steps === 0) throw new Error(`${guide} has no steps.`);
  }
  console.log('The guides work as written.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(copy, { recursive: true, force: true });
}

/** Copies what git would commit, and links the packages. */
async function copyCheckout(to: string): Promise<void> {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
  const deleted = new Set(String(execFileSync('git', ['ls-files', '-z', '--deleted'], { cwd: ROOT })).split('\0'));
  for (const file of String(listed).split('\0')) {
    if (file === '' || deleted.has(file)) continue;
    await mkdir(path.dirname(path.join(to, file)), { recursive: true });
    await copyFile(path.join(ROOT, file), path.join(to, file));
  }
  await symlink(path.join(ROOT, 'node_modules'), path.join(to, 'node_modules'));
  execFileSync('npm', ['run', '--silent', 'generate'], { cwd: to, stdio: 'inherit' });
}
