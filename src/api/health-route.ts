import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { ApiParts } from './api-parts.ts';

/** Longer means that requests would not be answered either. */
const PATIENCE_MS = 2_000;

/** `live`: the process answers. `ready`: it can do its work; 503 while it cannot, and from the moment that it is told to stop. */
export function addHealthRoutes(app: FastifyInstance, parts: ApiParts, isStopping: () => boolean): void {
  app.get('/health/live', async () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const [database, queue] = await Promise.all([
      works(parts.database.pool.query('select 1')),
      // Any question will do: it has to be answered, not affirmed.
      works(parts.queue.isUnderWay('health')),
    ]);
    const status = isStopping() ? 'stopping' : database && queue ? 'ok' : 'unavailable';
    return reply
      .status(status === 'ok' ? 200 : 503)
      .send({ status, database: database ? 'ok' : 'unreachable', queue: queue ? 'ok' : 'unreachable' });
  });
}

async function works(question: Promise<unknown>): Promise<boolean> {
  const givenUp = new AbortController();
  try {
    return await Promise.race([
      question.then(() => true),
      delay(PATIENCE_MS, false, { signal: givenUp.signal, ref: false }),
    ]);
  } catch {
    return false;
  } finally {
    givenUp.abort();
  }
}
