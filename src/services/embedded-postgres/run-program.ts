import { spawn } from 'node:child_process';
import type { Account } from './account.ts';
import { EmbeddedPostgresFailed } from './embedded-postgres-failed.ts';

/** None of our settings and secrets is PostgreSQL's business, and none of the caller's PG variables shall change it. */
export const PROGRAM_ENVIRONMENT = { LC_ALL: 'C', PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin' };

/** Runs one of PostgreSQL's programs to its end as the account; throws with its last words when it fails. */
export async function runProgram(account: Account, program: string, parameters: string[], input = ''): Promise<void> {
  const [command = program, ...rest] = [...account.prefix, program, ...parameters];
  const child = spawn(command, rest, {
    ...spawnAs(account),
    env: PROGRAM_ENVIRONMENT,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  // A program that ends early does not read on; its exit code says so.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return;
  throw new EmbeddedPostgresFailed('not_started', `PostgreSQL could not be set up: ${lastWords(output)}`);
}

/** With a prefix the prefix changes the user, because it needs root's rights until then. */
export function spawnAs({ ids, prefix }: Account): { uid: number; gid: number } | object {
  return ids && prefix.length === 0 ? ids : {};
}

/** The lines that say what went wrong; the last few when none stands out. */
export function lastWords(output: string): string {
  const lines = output.trimEnd().split('\n').slice(-60);
  const telling = lines.filter((line) => /\b(fatal|panic|error|hint|detail)\b:/i.test(line));
  return (telling.length > 0 ? telling : lines)
    .slice(-4)
    .map((line) => line.replace(/^\d{4}-\d\d-\d\d [\d:.]+ \S+ (\[\d+\] )?/, '').trim())
    .join(' ');
}
