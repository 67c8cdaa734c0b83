// A worker. Environment: WORKER_URL, REDIS_URL for that backend.
import process from 'node:process';
import { pino } from 'pino';
import { startWorker } from '../../src/jobs/worker.ts';
import { pipelines } from './pipelines.ts';

const url = process.env['WORKER_URL'] ?? '';
const redis = process.env['REDIS_URL'];
await startWorker({
  url,
  queue: redis === undefined ? { kind: 'postgres', url } : { kind: 'redis', url: redis },
  concurrency: 4,
  pipelines,
  services: () => null,
  budgetUsd: null,
  log: pino({ level: 'warn' }),
});
process.on('SIGTERM', () => process.exit(0));
process.stdout.write('ready now\n');
