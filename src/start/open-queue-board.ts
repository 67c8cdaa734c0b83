import { startQueueBoard } from '../api/queues/start-queue-board.ts';
import type { Env } from '../config/env.ts';
import type { Logger } from '../services/log/logger.ts';
import { openRedisQueues } from '../services/queue/redis-queues.ts';
import { Closing } from './closing.ts';
import { SettingMissing } from './role-urls.ts';

/** Opens the queues in Redis and shows them to operators. Throws {@link SettingMissing}. */
export async function openQueueBoard({ env, log }: { env: Env; log: Logger }) {
  if (env.redisUrl === null)
    throw new SettingMissing(
      'Without REDIS_URL the queue is in PostgreSQL, and there is no board of it: see docs/operations.md for what to ask the database.',
    );
  if (env.queuesToken === null)
    throw new SettingMissing(
      'Set QUEUES_TOKEN, with which operators see the queues. Generate one: openssl rand -hex 32',
    );
  const closing = new Closing();
  try {
    const { queues, close } = openRedisQueues(env.redisUrl, log);
    closing.add(close);
    const board = await startQueueBoard({ settings: env, queues, token: env.queuesToken, log });
    closing.add(() => board.close());
    return { url: board.url, stop: () => closing.run() };
  } catch (error) {
    await closing.run();
    throw error;
  }
}
