import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FencedBlock } from './fenced-blocks.ts';

/**
 * Does the steps of a guide in order: writes blocks with a title to that file, applies those in `diff` to it, and runs shell blocks.
 *
 * @returns the number of steps
 * @throws if a step fails, with its line and output
 */
export async function followGuide(root: string, blocks: FencedBlock[]): Promise<number> {
  const steps = blocks.filter(({ language, title }) => title !== null || language === 'sh');
  for (const { language, title, text, line } of steps)
    try {
      if (title === null) run(root, text);
      else if (language === 'diff') await applyDiff(path.join(root, title), text);
      else await createFile(path.join(root, title), text);
    } catch (error) {
      throw new Error(
        `Line ${line}, ${title ?? 'commands'}: ${error instanceof Error ? error.message : String(error)}`,
        {
          cause: error,
        },
      );
    }
  return steps.length;
}

async function createFile(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text, { flag: 'wx' });
}

/** Applies a diff without line numbers: its unchanged and removed lines must be in the file exactly once. */
async function applyDiff(file: string, diff: string): Promise<void> {
  const lines = diff.trimEnd().split('\n');
  const side = (marks: string) => lines.filter((line) => marks.includes(line[0] ?? ' ')).map((line) => line.slice(1));
  const before = side(' -').join('\n');
  const text = await readFile(file, 'utf8');
  const found = text.split(before).length - 1;
  if (found !== 1) throw new Error(`these lines are in the file ${found} times, expected once:\n${before}`);
  await writeFile(
    file,
    text.replace(before, () => side(' +').join('\n')),
  );
}

function run(cwd: string, commands: string): void {
  const { status, signal, stdout, stderr } = spawnSync('bash', ['-euc', commands], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`ended with ${status ?? signal}:\n${commands}\n${stdout}${stderr}`);
}
