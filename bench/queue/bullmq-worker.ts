// Bare BullMQ: a processor that notes when it is called. Environment: REDIS_URL.
import process from 'node:process';
import { Worker } from 'bullmq';
import { now } from './messages.ts';

const worker = new Worker('bare', async () => now(), {
  connection: { url: process.env['REDIS_URL'] ?? '', maxRetriesPerRequest: null },
  concurrency: 4,
});
await worker.waitUntilReady();
process.on('SIGTERM', () => process.exit(0));
process.stdout.write('ready now\n');
