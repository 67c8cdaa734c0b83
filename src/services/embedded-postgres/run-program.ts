import { spawn } from 'node:child_process';
import type { Account } from './account.ts';
import { EmbeddedPostgresFailed } from './embedded-postgres-failed.ts';

/** A minimal environment: PostgreSQL gets none of our settings and secrets and none of the caller's PG variables. */
export const PROGRAM_ENVIRONMENT = { LC_ALL: 'C', PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin' };

/** Runs one of PostgreSQL's programs to completion as the account; on failure throws with the end of its output. */
export async function runProgram(account: Account, program: string, parameters: string[], input = ''): Promise<void> {
  const [command = program, ...rest] = [...account.prefix, program, ...parameters];
  const child = spawn(command, rest, {
    ...spawnAs(account),
    env: PROGRAM_ENVIRONMENT,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  // A program that exits early stops reading; its exit code reports that.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return;
  throw new EmbeddedPostgresFailed('not_started', `PostgreSQL could not be set up: ${lastWords(output)}`);
}

/** With a prefix, the prefix itself changes the user, because it needs root until then. */
export function spawnAs({ ids, prefix }: Account): { uid: number; gid: number } | object {
  return ids && prefix.length === 0 ? ids : {};
}

/** The lines that say what went wrong, or the last few if none stands out. */
export function lastWords(output: string): string {
  const lines = output.trimEnd().split('\n').slice(-60);
  const telling = lines.filter((line) => /\b(fatal|panic|error|hint|detail)\b:/i.test(line));
  return (telling.length > 0 ? telling : lines)
    .slice(-4)
    .map((line) => line.replace(/^\d{4}-\d\d-\d\d [\d:.]+ \S+ (\[\d+\] )?/, '').trim())
    .join(' ');
}
