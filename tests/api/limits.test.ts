import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CloseCode } from 'graphql-ws';
import { WebSocket } from 'ws';
import { CursusError } from '#client';
import { webSocket } from '../../packages/client/src/transports/web-socket.ts';
import { runQuery, signUp, type SignedUp } from '../support/run-query.ts';
import { testServer, type TestServer } from '../support/server.ts';

let server: TestServer;
const sockets: WebSocket[] = [];

beforeAll(async () => {
  server = await testServer({
    trustedProxies: 1,
    limits: {
      connectionsPerUser: 3,
      connectionsPerAddress: 5,
      subscriptionsPerUser: 4,
      requestMs: 400,
      uploadMs: 1_000,
      uploadBytes: 1_000,
      uploadedBytesPerUser: 1_500,
    },
  });
});
afterAll(async () => {
  for (const socket of sockets) socket.terminate();
  await server?.close();
});

interface Opened {
  socket: WebSocket;
  /** The next message of one of these types. */
  next(...types: string[]): Promise<{ type: string; payload?: unknown }>;
  closed: Promise<{ code: number; reason: string }>;
}

/** A socket that has said who it is, if anyone. */
async function open(as: SignedUp | null, address = '198.51.100.1'): Promise<Opened> {
  const url = `${server.url.replace('http', 'ws')}/graphql`;
  const socket = new WebSocket(url, 'graphql-transport-ws', { headers: { 'x-forwarded-for': address } });
  sockets.push(socket);
  const messages: { type: string }[] = [];
  let wake = () => {};
  socket.on('message', (data: Buffer) => {
    messages.push(JSON.parse(data.toString()) as { type: string });
    wake();
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() })),
  );
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const payload = as ? { authorization: `Bearer ${as.token}` } : {};
  socket.send(JSON.stringify({ type: 'connection_init', payload }));
  return {
    socket,
    closed,
    async next(...types) {
      for (;;) {
        const at = messages.findIndex(({ type }) => types.includes(type));
        if (at >= 0) return messages.splice(at, 1)[0] as { type: string };
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
  };
}

async function acknowledged(as: SignedUp | null, address?: string): Promise<Opened> {
  const opened = await open(as, address);
  await opened.next('connection_ack');
  return opened;
}

const subscribe = ({ socket }: Opened, id: string) =>
  socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query: 'subscription { pipelineRuns { seq } }' } }));

test('a user has a number of sockets and streams, wherever they come from, and closing one makes room', async () => {
  const ada = await signUp(server);
  const [first] = await Promise.all([
    acknowledged(ada, '198.51.100.2'),
    acknowledged(ada, '198.51.100.3'),
    acknowledged(ada, '2001:db8::1'),
  ]);
  const { code, reason } = await (await open(ada, '198.51.100.4')).closed;
  expect([code, reason]).toEqual([CloseCode.TooManyInitialisationRequests, expect.stringContaining('10 s')]);
  const headers = { authorization: `Bearer ${ada.token}`, accept: 'text/event-stream' };
  const stream = await fetch(`${server.url}/graphql?query={viewer{name}}`, { headers });
  expect([stream.status, stream.headers.get('retry-after')]).toEqual([429, '10']);
  expect(await stream.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  first?.socket.close();
  await first?.closed;
  await acknowledged(ada);
});

test('our client learns that it has too many, and when to try again', async () => {
  const ada = await signUp(server);
  await Promise.all([acknowledged(ada), acknowledged(ada), acknowledged(ada)]);
  const { subscribe: watch } = webSocket({ url: server.url, token: ada.token, credentials: 'omit', fetch }, WebSocket);
  const events = watch(
    { query: 'subscription { pipelineRuns { seq } }', variables: {} },
    { signal: new AbortController().signal, onOpen: () => {} },
  );
  const refused = await events[Symbol.asyncIterator]()
    .next()
    .catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(CursusError);
  expect(refused).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 10 });
});

test('visitors of one address push out the oldest of them, and nobody who is signed in or elsewhere', async () => {
  const office = '203.0.113.7';
  const ada = await signUp(server);
  const working = await acknowledged(ada, office);
  const elsewhere = await acknowledged(null, '203.0.113.8');
  const visitors: Opened[] = [];
  for (let at = 0; at < 5; at += 1) visitors.push(await acknowledged(null, office));
  // One who is about to sign in.
  const bob = await acknowledged(await signUp(server), office);
  expect((await visitors[0]?.closed)?.code).toBe(CloseCode.TooManyInitialisationRequests);
  for (let at = 0; at < 5; at += 1) await acknowledged(null, office);
  await Promise.all(visitors.map(({ closed }) => closed));
  const open = [working, elsewhere, bob].map(({ socket }) => socket.readyState);
  expect(open).toEqual([WebSocket.OPEN, WebSocket.OPEN, WebSocket.OPEN]);
});

test('addresses of one IPv6 network are one', async () => {
  const first = await acknowledged(null, '2001:db8:1:2::1');
  for (let at = 2; at < 7; at += 1) await acknowledged(null, `2001:db8:1:2:${at}::1`);
  expect((await first.closed).code).toBe(CloseCode.TooManyInitialisationRequests);
});

test('a user has a number of subscriptions over all sockets, and those of a lost socket count no more', async () => {
  const ada = await signUp(server);
  const [one, other] = [await acknowledged(ada), await acknowledged(ada)];
  for (const id of ['a', 'b', 'c']) subscribe(one, id);
  subscribe(other, 'd');
  subscribe(other, 'e');
  expect((await other.next('error')).payload).toMatchObject([
    { extensions: { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) } },
  ]);
  one.socket.terminate();
  await one.closed;
  // The server notices in its own time.
  const third = await acknowledged(ada);
  for (let id = 0; ; id += 1) {
    third.socket.send(JSON.stringify({ id: `${id}`, type: 'subscribe', payload: { query: '{ viewer { name } }' } }));
    const answer = await third.next('next', 'error');
    if (answer.type === 'next') break;
  }
});

/** Sends the head of a request and a part of its body, and then nothing. */
function beginRequest(head: string): { socket: Socket; answer: Promise<string> } {
  const socket = connect(server.port, '127.0.0.1');
  socket.write(`${head}\r\nhost: 127.0.0.1\r\ncontent-length: 100\r\ncontent-type: application/json\r\n\r\n{"query":`);
  return { socket, answer: text(socket) };
}

test.each(['POST /graphql HTTP/1.1', 'POST /api/auth/sign-in/email HTTP/1.1', 'POST /nothing HTTP/1.1'])(
  'a body that does not arrive is waited for only so long: %s',
  async (head) => {
    const { answer } = beginRequest(head);
    const [headers = '', body = ''] = (await answer).split('\r\n\r\n');
    expect(headers).toMatch(/^HTTP\/1\.1 408 /);
    expect(headers).toMatch(/connection: close/i);
    expect(JSON.parse(body)).toEqual({ error: 'request_timeout', details: expect.stringContaining('Send it again') });
    expect(await runQuery(server, '{ __typename }')).toEqual({ data: { __typename: 'Query' } });
  },
);

test('an upload that does not arrive is cut, too, and leaves nothing', async () => {
  const ada = await signUp(server);
  const url = new URL((await ask(ada, 100))?.upload?.url ?? '');
  const { answer } = beginRequest(`PUT ${url.pathname}${url.search} HTTP/1.1`);
  const [headers = '', body = ''] = (await answer).split('\r\n\r\n');
  expect(headers).toMatch(/^HTTP\/1\.1 408 /);
  expect(JSON.parse(body)).toMatchObject({ error: 'request_timeout' });
  expect(await server.store.list(`incoming/${ada.userId}`)).toEqual([]);
});

const document = (name: string, bytes: number) => {
  const form = new FormData();
  form.set('document', new Blob([`${name} `.padEnd(bytes, 'Wrote notes on engines. ')]), `${name}.txt`);
  return form;
};
const send = (user: SignedUp, name: string, bytes: number) =>
  fetch(`${server.url}/documents/upload`, {
    method: 'POST',
    headers: { authorization: `Bearer ${user.token}` },
    body: document(name, bytes),
  });
const ask = async (user: SignedUp, sizeBytes: number) => {
  const answer = await runQuery<{ createUpload: { __typename: string; code?: string; upload?: { url: string } } }>(
    server,
    `mutation ($input: CreateUploadInput!) { createUpload(input: $input) { __typename
      ... on CreateUploadSuccess { upload { url } } ... on UploadRefused { code } } }`,
    { input: { fileName: 'r.txt', mediaType: 'text/plain', sizeBytes } },
    user,
  );
  return answer.data?.createUpload;
};

test('a user keeps a number of bytes, and open tickets count', async () => {
  const [ada, bob] = [await signUp(server), await signUp(server)];
  expect((await send(ada, 'first', 900)).status).toBe(202);
  expect((await ask(ada, 500))?.__typename).toBe('CreateUploadSuccess');
  expect(await ask(ada, 200)).toEqual({ __typename: 'UploadRefused', code: 'upload_total_too_large' });
  const refused = await send(ada, 'second', 200);
  expect([refused.status, await refused.json()]).toEqual([
    413,
    { error: 'upload_total_too_large', details: expect.stringContaining('second.txt has 200 bytes') },
  ]);
  // What is kept already takes no more room.
  expect((await send(ada, 'first', 900)).status).toBe(202);
  expect((await send(bob, 'second', 200)).status).toBe(202);
});

test('uploads at once are counted one after the other', async () => {
  const ada = await signUp(server);
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, at) => (at % 2 === 0 ? send(ada, `no ${at}`, 400) : ask(ada, 400))),
  );
  const taken = answers.filter((answer) => (answer instanceof Response ? answer.status === 202 : answer?.upload));
  expect(taken).toHaveLength(3);
});
