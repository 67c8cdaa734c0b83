import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { watchRun } from '../../src/cli/watch-run.ts';

const schema = buildSchema(`
  type Query { unused: Int }
  type Subscription { pipelineRun(id: ID!, after: Int!): PipelineRunEvent! }
  type PipelineRunEvent { seq: Int! kind: String! step: String progress: Float! message: String run: Run! }
  type Run { status: String! steps: [Step!]! error: Failure }
  type Step { id: ID! title: String! status: String! }
  type Failure { code: String! message: String! retryable: Boolean! }
`);
const LAST = 7;

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

test('a run is followed to its end, each event once, although the server drops connections', async () => {
  const asked: unknown[] = [];
  const http = createServer();
  const sockets = new WebSocketServer({ server: http, path: '/graphql' });
  const server = useServer(
    {
      schema,
      onConnect: ({ connectionParams }) => connectionParams?.['authorization'] === 'Bearer the token',
      roots: {
        subscription: {
          async *pipelineRun({ id, after }: { id: string; after: number }) {
            asked.push({ id, after });
            for (let seq = after + 1; seq <= LAST; seq++) {
              yield {
                pipelineRun: { seq, kind: 'STEP_DONE', progress: seq / LAST, run: { status: 'RUNNING', steps: [] } },
              };
              // All sockets are cut twice during the run, without a close frame.
              if (seq === 2 || seq === 5) for (const socket of sockets.clients) socket.terminate();
            }
          },
        },
      },
    },
    sockets,
  );
  open.push(
    () => server.dispose(),
    () => http.close(),
  );
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const { port } = http.address() as AddressInfo;

  const seen: number[] = [];
  for await (const { seq } of watchRun({ url: `http://127.0.0.1:${port}`, token: 'the token', runId: 'r1' }))
    seen.push(seq);

  expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(asked).toHaveLength(3);
});
