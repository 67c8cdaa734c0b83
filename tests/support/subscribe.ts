import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { SignedUp } from './run-query.ts';
import type { TestServer } from './server.ts';

export interface Subscription<Data> {
  /** The next result; fails if the subscription has ended. */
  next(): Promise<{ data?: Data | null | undefined; errors?: readonly object[] | undefined }>;
  /** Whether it ends without another result. */
  ended(): Promise<boolean>;
  /** Lets go of the socket. */
  close(): Promise<void>;
}

/** A real socket, authenticated by connectionParams or cookie. Tests reconnect it explicitly. */
export function openSocket(
  server: TestServer,
  as: SignedUp | null,
  { cookie, headers = {}, stays = false }: { cookie?: string; headers?: Record<string, string>; stays?: boolean } = {},
): Client {
  class TestSocket extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { headers: { ...headers, ...(cookie === undefined ? {} : { cookie }) } });
    }
  }
  return createClient({
    url: `${server.url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: TestSocket,
    // A persistent one is open from the beginning, and between operations.
    lazy: !stays,
    retryAttempts: 0,
    // By default prints the whole socket when a persistent one closes.
    onNonLazyError: () => {},
    ...(as && { connectionParams: { authorization: `Bearer ${as.token}` } }),
  });
}

export function subscribe<Data = Record<string, unknown>>(
  server: TestServer,
  query: string,
  variables: Record<string, unknown>,
  as: SignedUp | null,
  options: Parameters<typeof openSocket>[2] = {},
): Subscription<Data> {
  const client = openSocket(server, as, options);
  const answers = client.iterate<Data>({ query, variables });
  return {
    async next() {
      const { done, value } = await answers.next();
      if (done === true) throw new Error('The subscription has ended.');
      return value;
    },
    async ended() {
      return (await answers.next()).done === true;
    },
    async close() {
      await answers.return?.();
      await client.dispose();
    },
  };
}
