import { Queue } from 'bullmq';
import type { Logger } from '../log/logger.ts';
import { QUEUE_NAMES, REDIS_PREFIX } from './queue-names.ts';

/** All queues in Redis, to look at. */
export function openRedisQueues(url: string, log: Logger): { queues: Queue[]; close(): Promise<void> } {
  const queues = Object.values(QUEUE_NAMES).map((name) => {
    const queue = new Queue(name, { connection: { url }, prefix: REDIS_PREFIX });
    queue.on('error', (error) => log.warn({ err: error }, 'cannot reach the queue'));
    return queue;
  });
  return {
    queues,
    async close() {
      await Promise.all(queues.map((queue) => queue.close()));
    },
  };
}
