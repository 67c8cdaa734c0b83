import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { endpointFor } from './endpoint.ts';
import { shape } from './shapes.ts';

/** If it takes longer, other requests would time out too. */
const PATIENCE_MS = 2_000;

interface Health {
  /** Checks that must pass for the process to be ready, by name. */
  needed: Record<string, () => Promise<unknown>>;
  /** Checks that are reported but don't affect readiness. */
  reported?: Record<string, () => Promise<unknown>>;
  isStopping(): boolean;
}

const Readiness = shape(
  'Readiness',
  z.object({ status: z.string(), database: z.string(), queue: z.string().optional() }),
);
const healthEndpoint = endpointFor<Health>();

export const live = healthEndpoint({
  method: 'GET',
  path: '/health/live',
  id: 'live',
  summary: 'Check whether the process is alive',
  access: 'anyone',
  answers: { 200: { description: 'The process is alive.', schema: z.object({ status: z.string() }) } },
  refuses: [],
  handle: async () => ({ status: 'ok' }),
});

/** 503 if a check fails, or after the process was told to stop. */
export const ready = healthEndpoint({
  method: 'GET',
  path: '/health/ready',
  id: 'ready',
  summary: 'Check whether the process is ready for work',
  access: 'anyone',
  answers: {
    200: { description: 'The process is ready.', schema: Readiness },
    503: { description: 'The process is not ready, or is stopping.', schema: Readiness },
  },
  refuses: [],
  async handle({ deps: { needed, reported = {}, isStopping }, reply }) {
    const asked = await Promise.all(
      Object.entries({ ...reported, ...needed }).map(async ([name, ask]) => [name, await works(ask())] as const),
    );
    const isReady = asked.every(([name, answers]) => answers || !(name in needed));
    const status = isStopping() ? 'stopping' : isReady ? 'ok' : 'unavailable';
    const parts = Object.fromEntries(asked.map(([name, answers]) => [name, answers ? 'ok' : 'unreachable']));
    return reply.status(status === 'ok' ? 200 : 503).send({ status, ...parts });
  },
});

export async function addHealth(app: FastifyInstance, health: Health): Promise<void> {
  await live.add(app, health);
  await ready.add(app, health);
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
