import { readdirSync, readFileSync } from 'node:fs';

/** A process and all its descendants. Linux only. */
export function familyOf(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) if (/^\d+$/u.test(name)) parents.set(Number(name), parentOf(Number(name)));
  const isOf = (id: number | undefined): boolean => id !== undefined && id > 1 && (id === pid || isOf(parents.get(id)));
  return [...parents.keys()].filter(isOf);
}

/** Process that started another; zero if that has ended. */
export function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}
