import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** Another version of this project in a temporary folder, with the dependencies of this one. */
export async function otherVersion(ref: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cursus-version-'));
  const archive = spawn('git', ['archive', ref], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  const unpack = spawn('tar', ['-x', '-C', folder], { stdio: [archive.stdout, 'inherit', 'inherit'] });
  const [code] = (await once(unpack, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${ref} could not be unpacked.`);
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  await run(process.execPath, ['scripts/generate.mjs'], { cwd: folder });
  return folder;
}
