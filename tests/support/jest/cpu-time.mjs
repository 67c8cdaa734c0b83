import { appendFileSync, readdirSync, readFileSync } from 'node:fs';

/** Ticks of /proc per second: 100 on every Linux that Node.js runs on. */
const TICKS = 100;

/**
 * CPU seconds of Jest and everything it started so far, that is workers, PostgreSQL, browsers and their ended children. Linux only. With
 * one worker the difference is what a test file took.
 */
export function cpuTime() {
  const processes = new Map();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      processes.set(pid, {
        parent: fields[1],
        ticks: fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0),
      });
    } catch {
      // It has ended since.
    }
  }
  const root = String(process.ppid);
  const isOurs = (pid) => pid === root || (processes.has(pid) && isOurs(processes.get(pid).parent));
  return [...processes].filter(([pid]) => isOurs(pid)).reduce((sum, [, { ticks }]) => sum + ticks, 0) / TICKS;
}

/** Appends the file and the CPU seconds it took to the file that TEST_CPU names. */
export async function withCpuTime(testPath, run) {
  const report = process.env.TEST_CPU;
  if (!report) return run();
  const began = cpuTime();
  const result = await run();
  appendFileSync(report, `${(cpuTime() - began).toFixed(1)}\t${testPath}\n`);
  return result;
}
