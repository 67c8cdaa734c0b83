import type { Server } from '../server.ts';
import { eventStream } from './event-stream.ts';
import type { Transport } from './transport.ts';
import { webSocket } from './web-socket.ts';

export interface TransportOptions {
  /**
   * How subscriptions travel. By default over a WebSocket where there is one, as in browsers and since Node 22, otherwise as server-sent
   * events. Choose `event-stream` where proxies block WebSockets.
   */
  transport?: 'web-socket' | 'event-stream';
  /** A WebSocket class for platforms without one, such as that of the package `ws` on Node 20. */
  webSocket?: unknown;
}

export function chooseTransport(server: Server, options: TransportOptions): Transport {
  const webSocketClass = options.webSocket ?? (globalThis as { WebSocket?: unknown }).WebSocket;
  const transport = options.transport ?? (webSocketClass === undefined ? 'event-stream' : 'web-socket');
  if (transport === 'event-stream') return eventStream(server);
  if (webSocketClass === undefined)
    throw new Error('This platform has no WebSocket. Pass one as `webSocket`, or choose the transport `event-stream`.');
  return webSocket(server, webSocketClass);
}
