import type { AddressInfo } from 'node:net';
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { Queue } from 'bullmq';
import type { Logger } from '../../services/log/logger.ts';
import { NO_TELEMETRY } from '../../services/telemetry/telemetry.ts';
import type { ApiSettings } from '../api-deps.ts';
import { trustProxies } from '../client-address.ts';
import { addressOf, openHttp } from '../open-http.ts';
import { addHealth } from '../rest/health.ts';
import type { Api } from '../start-api.ts';
import { isOperator } from './is-operator.ts';

export interface QueueBoardDeps {
  settings: Pick<ApiSettings, 'host' | 'port' | 'trustedProxies' | 'limits'>;
  /** In Redis. */
  queues: Queue[];
  /** What an operator's browser sends as the password. */
  token: string;
  log: Logger;
}

/**
 * Shows operators the queues, in a process of its own, so that nothing at the product's address leads here. Nothing can be changed: a run is a row, so
 * a job that was removed would come back, and browsers send the password with requests of other sites, too.
 */
export async function startQueueBoard({ settings, queues, token, log }: QueueBoardDeps): Promise<Api> {
  const trustProxy = trustProxies(settings.trustedProxies);
  const app = await openHttp({ trustProxy, timeouts: settings.limits, telemetry: NO_TELEMETRY, publicUrl: null, log });
  let stopping = false;
  await addHealth(app, {
    needed: { queue: () => Promise.all(queues.map((queue) => queue.getJobCounts('waiting'))) },
    dispensable: {},
    isStopping: () => stopping,
  });
  const adapter = new FastifyAdapter();
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: 'Cursus', hideRedisDetails: true } },
  });
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      void reply.headers({ 'cache-control': 'no-store', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' });
      if (isOperator(request.headers.authorization, token)) return;
      const details = 'Any user name, and QUEUES_TOKEN as the password.';
      await reply
        .header('www-authenticate', 'Basic realm="Queues", charset="UTF-8"')
        .status(401)
        .send({ error: 'unauthorized', details });
    });
    await scope.register(adapter.registerPlugin());
  });
  await app.listen({ host: settings.host, port: settings.port });
  return {
    url: addressOf(app, settings.host),
    port: (app.server.address() as AddressInfo).port,
    async close() {
      stopping = true;
      await app.close();
    },
  };
}
