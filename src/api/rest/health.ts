import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { endpointFor } from './endpoint.ts';
import { shape } from './shapes.ts';

/** If it takes longer, other requests would time out too. */
const PATIENCE_MS = 2_000;

/** A part of the outside world without which the process works less well. */
interface Dispensable {
  check(): Promise<unknown>;
  /** What is different without it, in one sentence. */
  without: string;
}

interface Health {
  /** Checks that must pass for the process to be ready, by name. */
  needed: Record<string, () => Promise<unknown>>;
  /** Checks that don't affect readiness, by name. */
  dispensable: Record<string, Dispensable>;
  isStopping(): boolean;
}

const PART = 'ok or unreachable';
const Readiness = shape(
  'Readiness',
  z.object({
    status: z.string().describe('ok, degraded (ready, but see reasons), unavailable or stopping'),
    database: z.string().describe(PART),
    queue: z.string().describe(PART).optional(),
    notifications: z.string().describe(PART),
    reasons: z.array(z.string()).describe('What is different while something is unreachable').optional(),
  }),
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

/** 503 if a needed part is unreachable, or after the process was told to stop. */
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
  async handle({ deps: { needed, dispensable, isStopping }, reply }) {
    const checks = [
      ...Object.entries(needed).map(([name, check]) => ({ name, check, without: null })),
      ...Object.entries(dispensable).map(([name, part]) => ({ name, ...part })),
    ];
    const asked = await Promise.all(checks.map(async (one) => ({ ...one, answers: await works(one.check()) })));
    const missing = asked.filter(({ answers }) => !answers);
    const isReady = missing.every(({ without }) => without !== null);
    const status = isStopping() ? 'stopping' : !isReady ? 'unavailable' : missing.length > 0 ? 'degraded' : 'ok';
    const parts = Object.fromEntries(asked.map(({ name, answers }) => [name, answers ? 'ok' : 'unreachable']));
    const reasons = missing.flatMap(({ without }) => without ?? []);
    return reply
      .status(isReady && !isStopping() ? 200 : 503)
      .send({ status, ...parts, ...(reasons.length > 0 && { reasons }) });
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
