import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second. */
const TICK_MS = 10;

/** CPU time that a process has used so far, in milliseconds. Linux only. */
export function cpuOf(pid: number): number {
  const [user = 0, system = 0] = statOf(pid).slice(11, 13).map(Number);
  return (user + system) * TICK_MS;
}

/** The same of a PostgreSQL server: its postmaster, its children and those that have ended. */
export function cpuOfPostgres(postmaster: number): number {
  const ended = statOf(postmaster).slice(13, 15).map(Number);
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number)
    .filter((pid) => isChild(pid, postmaster));
  const alive = [postmaster, ...children].map(cpuOf);
  return [...ended.map((ticks) => ticks * TICK_MS), ...alive].reduce((sum, each) => sum + each, 0);
}

function isChild(pid: number, parent: number): boolean {
  try {
    return Number(statOf(pid)[1]) === parent;
  } catch {
    // It has ended since.
    return false;
  }
}

/** The fields after the name, which may contain spaces. */
function statOf(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
