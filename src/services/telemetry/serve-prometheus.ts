import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import type { Logger } from '../log/logger.ts';

/** The message says what to do. */
export class MetricsUnservable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MetricsUnservable';
  }
}

/**
 * Serves GET /metrics for Prometheus, and GET /health/live, at a port of its own, so that no proxy in front of the product shows it to the outside.
 *
 * @throws MetricsUnservable if the port can't be listened on
 */
export async function servePrometheus({ host, port }: { host: string; port: number }, log: Logger) {
  const reader = new PrometheusExporter({ preventServerStart: true, withoutScopeInfo: true });
  const server = createServer((request, response) => {
    if (request.url === '/metrics') reader.getMetricsRequestHandler(request, response);
    // Workers have no other port that could tell.
    else if (request.url === '/health/live')
      response.setHeader('content-type', 'application/json').end('{"status":"ok"}');
    else response.writeHead(404).end();
  });
  const listening = once(server, 'listening');
  server.listen(port, host);
  await listening.catch((cause: NodeJS.ErrnoException) => {
    const problem = `Metrics can't be served at ${host} port ${port} (${cause.code}).`;
    throw new MetricsUnservable(`${problem} Give each process on this machine its own METRICS_PORT.`, { cause });
  });
  log.info({ url: `http://${host}:${(server.address() as AddressInfo).port}/metrics` }, 'metrics ready');
  return {
    reader,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
