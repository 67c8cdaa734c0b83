// Sockets that get what their user is sent, from memory: /bare over ws alone, /graphql as a subscription over graphql-ws.
import { EventEmitter, on } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';

/** What the benchmark tells it to deliver. */
export interface Deliver {
  user: string;
  message: string;
}

const events = new EventEmitter({ captureRejections: false }).setMaxListeners(0);
const bare = new Map<string, WebSocket[]>();

const schema = buildSchema(`type Event { runId: ID! seq: Int! kind: String! message: String at: String! }
  type Query { nothing: Boolean } type Subscription { pipelineRuns: Event! }`);
const bareSockets = new WebSocketServer({ noServer: true });
const graphqlSockets = new WebSocketServer({ noServer: true });
useServer(
  {
    schema,
    context: ({ connectionParams }) => ({ user: String(connectionParams?.['authorization']).replace('Bearer ', '') }),
    roots: {
      subscription: {
        async *pipelineRuns(_args: unknown, { user }: { user: string }) {
          for await (const [message] of on(events, user))
            yield {
              pipelineRuns: { runId: user, seq: 1, kind: 'STEP_PROGRESS', message, at: new Date().toISOString() },
            };
        },
      },
    },
  },
  graphqlSockets,
);

const server = http.createServer();
server.on('upgrade', (request, socket, head) => {
  const [path, user = ''] = (request.url ?? '').split('?');
  if (path === '/graphql')
    graphqlSockets.handleUpgrade(request, socket, head, (one) => graphqlSockets.emit('connection', one, request));
  else
    bareSockets.handleUpgrade(request, socket, head, (one) => {
      bare.set(user, [...(bare.get(user) ?? []), one]);
      one.on('close', () => bare.delete(user));
    });
});
process.on('message', ({ user, message }: Deliver) => {
  events.emit(user, message);
  for (const socket of bare.get(user) ?? []) socket.send(message);
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`ready ws://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.on('SIGTERM', () => process.exit(0));
