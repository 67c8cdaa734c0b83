import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface ReceivedSpan {
  service: string;
  traceId: string;
  spanId: string;
  parentSpanId: string;
  name: string;
  attributes: Record<string, unknown>;
  /** 2 for an error. */
  status: number | undefined;
}

interface OtlpAttribute {
  key: string;
  value: Record<string, unknown>;
}

interface OtlpTraces {
  resourceSpans: {
    resource: { attributes: OtlpAttribute[] };
    scopeSpans: {
      spans: {
        traceId: string;
        spanId: string;
        parentSpanId?: string;
        name: string;
        attributes: OtlpAttribute[];
        status?: { code?: number };
      }[];
    }[];
  }[];
}

interface OtlpMetrics {
  resourceMetrics: { scopeMetrics: { metrics: { name: string }[] }[] }[];
}

/** A collector on this machine that speaks OTLP over HTTP in JSON, and keeps what it gets. */
export async function openCollector() {
  const spans: ReceivedSpan[] = [];
  const metrics = new Set<string>();
  const bodies: string[] = [];
  const headers: Record<string, unknown>[] = [];
  const arrivals = new EventEmitter();
  const server = createServer(async (request, response) => {
    const body = await text(request);
    bodies.push(body);
    headers.push(request.headers);
    if (request.url === '/v1/traces') spans.push(...spansOf(JSON.parse(body) as OtlpTraces));
    else if (request.url === '/v1/metrics')
      for (const name of namesOf(JSON.parse(body) as OtlpMetrics)) metrics.add(name);
    else return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    return arrivals.emit('arrival');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    metrics,
    /** Everything received, as it was sent. */
    bodies,
    headers,
    /** Waits until what has arrived is enough. */
    async until(isEnough: () => boolean): Promise<void> {
      while (!isEnough()) await once(arrivals, 'arrival');
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function spansOf({ resourceSpans }: OtlpTraces): ReceivedSpan[] {
  return resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const service = String(attributesOf(resource.attributes)['service.name']);
    return scopeSpans
      .flatMap((scope) => scope.spans)
      .map(({ traceId, spanId, parentSpanId = '', name, attributes, status }) => ({
        service,
        traceId,
        spanId,
        parentSpanId,
        name,
        attributes: attributesOf(attributes),
        status: status?.code,
      }));
  });
}

const attributesOf = (attributes: OtlpAttribute[]) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

const namesOf = ({ resourceMetrics }: OtlpMetrics) =>
  resourceMetrics.flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics.map(({ name }) => name)));
