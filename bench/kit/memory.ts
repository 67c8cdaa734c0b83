import { readFileSync } from 'node:fs';

/** Resident memory of a process in megabytes: now. Linux only, like the others. */
export const memoryOf = (pid: number): number => fieldOf(pid, 'VmRSS');

/** The most it has had. */
export const peakOf = (pid: number): number => fieldOf(pid, 'VmHWM');

function fieldOf(pid: number, name: string): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'mu').exec(status)?.[1]) / 1_024;
}
