import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const PEERS = path.resolve(import.meta.dirname, '../peers');

/** What we are compared with is no dependency of ours, so it is installed on first use. */
export function installPeers(): void {
  if (['postgraphile', 'sirv'].every((name) => existsSync(path.join(PEERS, 'node_modules', name)))) return;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: PEERS, stdio: 'inherit' });
}
