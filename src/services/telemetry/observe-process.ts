import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Reading, Telemetry } from './telemetry.ts';

const NANOSECONDS = 1e9;
const WINDOW_MS = 10_000;
const QUANTILES = { '0.5': 50, '0.99': 99, '1': 100 };

/** Memory, and how late the event loop is. */
export function observeProcess(telemetry: Pick<Telemetry, 'observe'>): { stop(): void } {
  // Includes the resolution itself, which is what an idle loop shows.
  const delays = monitorEventLoopDelay({ resolution: 10 });
  delays.enable();
  const read = (): Reading[] =>
    Object.entries(QUANTILES).map(([quantile, percent]) => ({
      value: delays.percentile(percent) / NANOSECONDS,
      attributes: { quantile },
    }));
  /** Of the last whole window; null in the first. */
  let latest: Reading[] | null = null;
  // By a clock of its own, because several readers would each get what is left since another's reading.
  const timer = setInterval(() => {
    latest = read();
    delays.reset();
  }, WINDOW_MS).unref();
  const watches = [
    telemetry.observe('nodejs.eventloop.delay', () => latest ?? read()),
    telemetry.observe('process.memory.usage', () => [{ value: process.memoryUsage.rss() }]),
    telemetry.observe('v8js.memory.heap.used', () => [{ value: process.memoryUsage().heapUsed }]),
  ];
  return {
    stop() {
      for (const watch of watches) watch.stop();
      clearInterval(timer);
      delays.disable();
    },
  };
}
