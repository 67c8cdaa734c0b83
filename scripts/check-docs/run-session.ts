import { spawn } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FencedBlock } from './fenced-blocks.ts';

const TIMEOUT_MS = 5 * 60 * 1000;
const DOCUMENTED_URL = 'http://127.0.0.1:4000';
const SEPARATOR = '\u001E';

/** Blocks of a page that talk to a server. */
export const isSession = ({ language, text }: FencedBlock) =>
  language === 'sh' && /\bcurl\b|^gql\b|\bnode \w+\.mjs/mu.test(text);

/**
 * Runs the shell blocks of a page in one shell against a server, and compares their output with the `json` or `text` block that
 * follows each. Blocks of JavaScript with a title become files. Every curl has to succeed.
 *
 * @returns what went wrong
 */
export async function runSession(blocks: FencedBlock[], server: { url: string; root: string }): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cursus-docs-'));
  try {
    for (const name of ['node_modules', 'samples'])
      await symlink(path.join(server.root, name), path.join(folder, name));
    const local = (text: string) => text.replaceAll(DOCUMENTED_URL, server.url);
    for (const { language, title, text } of blocks)
      if (language === 'js' && title !== null) await writeFile(path.join(folder, title), local(text));
    const commands = blocks.filter(isSession);
    const { output, errors, code } = await runBash(
      folder,
      commands.map(({ text }) => local(text)),
    );
    return commands.flatMap((block, at) => {
      const printed = output[at];
      if (printed === undefined) return [];
      const isLast = at === output.length - 1;
      if (isLast && code !== 0) return [`line ${block.line}: the commands failed with ${code}.\n${printed}${errors}`];
      return compare(block, expectedAfter(blocks, block), printed);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runBash(cwd: string, commands: string[]) {
  const script = [
    'set -euo pipefail',
    'curl() { command curl --fail-with-body --show-error "$@"; }',
    ...commands.map((text) => `${text}\nprintf '${SEPARATOR}'`),
  ].join('\n');
  const bash = spawn('bash', ['-c', script], { cwd, stdio: ['ignore', 'pipe', 'pipe'], timeout: TIMEOUT_MS });
  let [output, errors] = ['', ''];
  bash.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  bash.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const code = await new Promise<number | string>((resolve) => {
    bash.on('close', (status, signal) => resolve(status ?? signal ?? 'no status'));
  });
  const parts = output.split(SEPARATOR);
  // Only the separator follows the last command.
  return { output: code === 0 ? parts.slice(0, -1) : parts, errors, code };
}

function expectedAfter(blocks: FencedBlock[], command: FencedBlock): FencedBlock | null {
  const next = blocks[blocks.indexOf(command) + 1];
  return next && (next.language === 'json' || next.language === 'text') ? next : null;
}

function compare(command: FencedBlock, expected: FencedBlock | null, printed: string): string[] {
  if (expected && !matches(expected.text, printed))
    return [`line ${expected.line}: the output is not as documented, but:\n${printed}`];
  // A page may show an expected error.
  if (/"errors":\s*\[/u.test(printed) && !expected)
    return [`line ${command.line}: the response has errors:\n${printed}`];
  return [];
}

/** Whether a text begins as documented, ignoring spaces; `…` stands for anything. */
function matches(documented: string, printed: string): boolean {
  const text = printed.replaceAll(/\s/gu, '');
  let at = 0;
  for (const [index, piece] of documented.replaceAll(/\s/gu, '').split('…').entries()) {
    const found = text.indexOf(piece, at);
    if (found === -1 || (index === 0 && found > 0)) return false;
    at = found + piece.length;
  }
  return true;
}
