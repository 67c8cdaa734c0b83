import { type Client, CloseCode, createClient } from 'graphql-ws/client';
import { CursusError, errorOf, type ResponseError } from '../cursus-error.ts';
import { authorization, noResponse, type Server } from '../server.ts';
import { LONGEST_SILENCE_MS, type Result, type Transport } from './transport.ts';

/** The part of the WebSocket standard that is needed here; `ws` has it too. */
type WebSocketClass = new (
  url: string | URL,
  protocols?: string | string[],
) => { readonly readyState: number; close(): void };

/**
 * GraphQL over WebSocket (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md): one socket for all subscriptions, open while
 * there are any.
 */
export function webSocket(server: Server, webSocketClass: unknown, longestSilence = LONGEST_SILENCE_MS): Transport {
  const client = openClient(server, timed(webSocketClass as WebSocketClass, longestSilence), longestSilence);
  return {
    async *subscribe({ query, variables }, { signal, onOpen }) {
      const arrived: Result[] = [];
      let end: { error: CursusError | null } | null = null as { error: CursusError | null } | null;
      let wake = () => {};
      const finish = (error: CursusError | null) => {
        end ??= { error };
        wake();
      };
      const unlisten = client.on('connected', onOpen);
      // `client.iterate` would not end while a connection is being made.
      const stop = client.subscribe(
        { query, variables },
        {
          next(result) {
            arrived.push(result as Result);
            wake();
          },
          error: (error) => finish(asCursusError(server, error)),
          complete: () => finish(null),
        },
      );
      const abort = () => wake();
      signal.addEventListener('abort', abort);
      try {
        for (;;) {
          signal.throwIfAborted();
          const result = arrived.shift();
          if (result) yield result;
          else if (end?.error) throw end.error;
          else if (end) return;
          else await new Promise<void>((resolve) => (wake = resolve));
        }
      } finally {
        signal.removeEventListener('abort', abort);
        unlisten();
        stop();
      }
    },
  };
}

function openClient(server: Server, webSocketImpl: WebSocketClass, longestSilence: number): Client {
  let silence: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: `${server.url.replace(/^http/u, 'ws')}/graphql`,
    webSocketImpl,
    connectionParams: authorization(server),
    // Who knows where a subscription stopped resumes it.
    retryAttempts: 0,
    connectionAckWaitTimeout: longestSilence,
    keepAlive: longestSilence / 3,
    on: {
      ping(received) {
        if (received) return;
        clearTimeout(silence);
        silence = setTimeout(() => client.terminate(), (longestSilence / 3) * 2);
      },
      pong: (received) => received && clearTimeout(silence),
      closed: () => clearTimeout(silence),
    },
  });
  return client;
}

/** Gives up a connection that is never made; nothing else would for minutes. */
function timed(base: WebSocketClass, longest: number): WebSocketClass {
  return class extends base {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      const timer: unknown = setTimeout(() => {
        if (this.readyState === 0) this.close();
      }, longest);
      // Keeps no Node process alive.
      (timer as { unref?: () => void }).unref?.();
    }
  };
}

/** A closed socket has no room for the time. The server says the same of event streams. */
const RETRY_AFTER_SECONDS = 10;

/** graphql-ws reports a list of errors, the event of a closed socket, or an error. */
function asCursusError(server: Server, reported: unknown): CursusError {
  if (Array.isArray(reported)) return errorOf(reported as ResponseError[]);
  const { code, reason } = reported as { code?: unknown; reason?: string };
  if (code === CloseCode.Forbidden || code === CloseCode.Unauthorized)
    return new CursusError(reason || 'The session has ended. Sign in again.', {
      code: 'UNAUTHENTICATED',
      cause: reported,
    });
  if (code === CloseCode.TooManyInitialisationRequests)
    return new CursusError(reason || 'Too many connections.', {
      code: 'RATE_LIMITED',
      retryAfterSeconds: RETRY_AFTER_SECONDS,
      cause: reported,
    });
  if (code === CloseCode.SubprotocolNotAcceptable || code === CloseCode.BadRequest)
    return new CursusError(`${server.url} does not speak this protocol: ${reason}`, {
      code: 'UNEXPECTED_RESPONSE',
      cause: reported,
    });
  const closed = new Error(`the connection was closed with code ${String(code)}`);
  return noResponse(server.url, reported instanceof Error ? reported : closed);
}
