// npm run queues: shows operators the queues in Redis.
import { readEnv } from '../config/env.ts';
import { environment } from '../config/environment.ts';
import { openLogger } from '../services/log/logger.ts';
import { explain } from '../start/explain.ts';
import { onStopSignal } from '../start/on-stop-signal.ts';
import { openQueueBoard } from '../start/open-queue-board.ts';

try {
  const env = readEnv(environment());
  const log = openLogger({ level: env.logLevel, pretty: process.stdout.isTTY, name: 'queues' });
  const board = await openQueueBoard({ env, log });
  log.info({ url: board.url }, 'queues ready');
  onStopSignal(() => void board.stop().then(() => process.exit()));
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}
