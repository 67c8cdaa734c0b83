/** A worker of the test pipelines in a process of its own, to be killed. Its one argument is a JSON of {@link Settings}. */
import { appendFile } from 'node:fs/promises';
import { pino } from 'pino';
import { startWorker } from '../../src/jobs/worker.ts';
import { testPipelines } from './test-pipelines.ts';

interface Settings {
  url: string;
  /** Every visit of a step is written here as a line. */
  notes: string;
  /** Where the jobs are; without it they are in the database. */
  redisUrl?: string;
}

const { url, notes, redisUrl } = JSON.parse(process.argv[2] ?? '{}') as Settings;
await startWorker({
  url,
  queue: redisUrl === undefined ? { kind: 'postgres', url } : { kind: 'redis', url: redisUrl },
  concurrency: 4,
  pipelines: testPipelines,
  services: () => ({ note: (line: string) => appendFile(notes, `${line}\n`) }),
  budgetUsd: null,
  log: pino({ level: 'silent' }),
});
process.stdout.write('ready\n');
