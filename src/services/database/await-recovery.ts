import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from '../log/logger.ts';

/** PostgreSQL's “cannot connect now”: it is starting, recovering from a crash, or shutting down. */
const NOT_YET = '57P03';
const EVERY_MS = 500;
/** After a crash, the log of the last checkpoint interval is replayed; a standby may take longer. */
const MOST_MS = 15 * 60_000;

/**
 * Waits for a PostgreSQL that is there but does not accept connections yet, so that processes which start beside it, or after a crash, need
 * nobody to start them again. Throws what else goes wrong, such as nothing listening there.
 */
export async function awaitRecovery(url: string, log: Logger): Promise<void> {
  const until = performance.now() + MOST_MS;
  for (let isTold = false; ; await delay(EVERY_MS)) {
    const client = new pg.Client({ connectionString: url, application_name: 'cursus-check' });
    client.on('error', () => {});
    try {
      await client.connect();
      return;
    } catch (error) {
      if ((error as { code?: unknown }).code !== NOT_YET || performance.now() > until) throw error;
      if (!isTold) log.warn(`PostgreSQL does not accept connections yet (${(error as Error).message}); waiting`);
      isTold = true;
    } finally {
      await client.end().catch(() => {});
    }
  }
}
