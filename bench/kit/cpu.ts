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
  for (;;) {
    const ended = ticksOfEnded(postmaster);
    const alive = readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .map((name) => cpuOfChild(Number(name), postmaster))
      .reduce((sum, each) => sum + each, cpuOf(postmaster));
    // A child that ended meanwhile may have been counted twice or not at all.
    if (ticksOfEnded(postmaster) === ended) return alive + ended * TICK_MS;
  }
}

function ticksOfEnded(postmaster: number): number {
  const [user = 0, system = 0] = statOf(postmaster).slice(13, 15).map(Number);
  return user + system;
}

/** Zero for processes that are no children, or have ended since. */
function cpuOfChild(pid: number, parent: number): number {
  try {
    return Number(statOf(pid)[1]) === parent ? cpuOf(pid) : 0;
  } catch {
    return 0;
  }
}

/** The fields after the name, which may contain spaces. */
function statOf(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
