/** A worker with the test pipelines in a separate process, to be killed. Its argument is {@link Settings} as JSON. */
import { appendFile } from 'node:fs/promises';
import { pino } from 'pino';
import { startWorker } from '../../src/jobs/worker.ts';
import { testPipelines } from './test-pipelines.ts';

interface Settings {
  url: string;
  /** Every execution of a step is appended here as a line. */
  notes: string;
  /** Where jobs are queued; in the database if omitted. */
  redisUrl?: string;
  /** Delivers webhooks, to this machine, with this installation's secret. */
  secret?: string;
}

const { url, notes, redisUrl, secret } = JSON.parse(process.argv[2] ?? '{}') as Settings;
await startWorker({
  url,
  queue: redisUrl === undefined ? { kind: 'postgres', url } : { kind: 'redis', url: redisUrl },
  concurrency: 4,
  pipelines: testPipelines,
  services: () => ({ note: (line: string) => appendFile(notes, `${line}\n`) }),
  budgetUsd: null,
  ...(secret !== undefined && { webhooks: { secret, allowLoopback: true } }),
  log: pino({ level: 'silent' }),
});
process.stdout.write('ready\n');
