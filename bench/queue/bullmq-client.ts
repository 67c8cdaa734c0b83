// Bare BullMQ: adds a job, and waits for the event that it is active. Environment: REDIS_URL.
import process from 'node:process';
import { Queue, QueueEvents } from 'bullmq';
import { type Answer, now, type Task } from './messages.ts';

const connection = { url: process.env['REDIS_URL'] ?? '' };
const queue = new Queue('bare', { connection });
const events = new QueueEvents('bare', { connection });
await events.waitUntilReady();
await queue.waitUntilReady();

const waiting = new Map<string, () => void>();
events.on('active', ({ jobId }) => waiting.get(jobId)?.());

process.on('message', (task: Task) => void perform(task).then((answer) => process.send?.(answer)));
process.on('SIGTERM', () => process.exit(0));
process.stdout.write('ready now\n');

async function perform(task: Task): Promise<Answer> {
  if (task.do !== 'start') throw new Error('Bare BullMQ has no users.');
  const jobId = `bare_${crypto.randomUUID()}`;
  const began = now();
  const seen = new Promise<void>((resolve) => waiting.set(jobId, resolve));
  const job = await queue.add('run', {}, { jobId });
  await seen;
  const seenMs = now() - began;
  waiting.delete(jobId);
  const picked = (await job.waitUntilFinished(events)) as number;
  return { seenMs, pickedMs: picked - began };
}
