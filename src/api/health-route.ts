import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** If it takes longer, other requests would time out too. */
const PATIENCE_MS = 2_000;

interface Health {
  /** Checks that must pass for the process to be ready, by name. */
  needed: Record<string, () => Promise<unknown>>;
  /** Checks that are reported but don't affect readiness. */
  reported?: Record<string, () => Promise<unknown>>;
  isStopping(): boolean;
}

/** `live`: the process responds. `ready`: it can do its work; 503 if not, and once it is told to stop. */
export function addHealthRoutes(app: FastifyInstance, { needed, reported = {}, isStopping }: Health): void {
  app.get('/health/live', async () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const asked = await Promise.all(
      Object.entries({ ...reported, ...needed }).map(async ([name, ask]) => [name, await works(ask())] as const),
    );
    const isReady = asked.every(([name, answers]) => answers || !(name in needed));
    const status = isStopping() ? 'stopping' : isReady ? 'ok' : 'unavailable';
    const parts = Object.fromEntries(asked.map(([name, answers]) => [name, answers ? 'ok' : 'unreachable']));
    return reply.status(status === 'ok' ? 200 : 503).send({ status, ...parts });
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
