import type { LookupAddress } from 'node:dns';
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { postMessage, type PostSettings } from '../../../src/services/webhooks/post-message.ts';
import { openSecret, newWebhookSecret, sealSecret } from '../../../src/services/webhooks/webhook-secret.ts';
import { accept, webhookReceiver, type WebhookReceiver } from '../../support/webhook-receiver.ts';

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});
const keep = <T extends { close(): unknown }>(one: T): T => {
  opened.push(one);
  return one;
};

const receiver = async (answer: WebhookReceiver['answer'] = accept) => {
  const made = keep(await webhookReceiver());
  made.answer = answer;
  return made;
};
const post = (url: string, settings: Partial<PostSettings> = {}) =>
  postMessage(url, { headers: {}, body: '{}' }, { allowLoopback: true, ...settings });
/** A name server that gives these answers, one after another, and counts the questions. */
function names(...answers: string[][]) {
  const asked: string[] = [];
  const resolve: PostSettings['resolve'] = (host, callback) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)] ?? [];
    asked.push(host);
    const addresses: LookupAddress[] = answer.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    setImmediate(() => callback(null, addresses));
  };
  return { resolve, asked };
}
const portOf = ({ url }: WebhookReceiver) => new URL(url).port;

test('a message that is taken', async () => {
  const at = await receiver();
  expect(await post(at.url)).toEqual({ failure: null, status: 204, body: null });
});

test.each([
  [['127.0.0.1']],
  [['::1']],
  [['::ffff:127.0.0.1']],
  [['10.0.0.1']],
  [['169.254.169.254']],
  [['fd00:ec2::254']],
  // One public address doesn't help.
  [['93.184.215.14', '127.0.0.1']],
])('a name that resolves to %j is refused before a connection is made', async (addresses) => {
  const at = await receiver();
  const { resolve } = names(addresses);
  expect(await post(`http://hook.example.com:${portOf(at)}/`, { allowLoopback: false, resolve })).toEqual({
    failure: 'refused_address',
    status: null,
    body: null,
  });
  expect(at.received).toEqual([]);
});

test('a name is resolved once per message, so it cannot change between the check and the connection', async () => {
  const at = await receiver();
  const { resolve, asked } = names(['127.0.0.1'], ['169.254.169.254']);
  const url = `http://rebinding.example.com:${portOf(at)}/`;
  expect((await post(url, { resolve })).failure).toBeNull();
  expect(asked).toEqual(['rebinding.example.com']);
  expect((await post(url, { resolve })).failure).toBe('refused_address');
  expect(at.received).toHaveLength(1);
});

test('an address in the URL is checked though it is not resolved', async () => {
  const at = await receiver();
  for (const host of ['127.0.0.1', '2130706433', '[::ffff:127.0.0.1]'])
    expect((await post(`http://${host}:${portOf(at)}/`, { allowLoopback: false })).failure).toBe('refused_address');
  expect(at.received).toEqual([]);
});

test('redirects are not followed', async () => {
  const target = await receiver();
  for (const status of [301, 302, 303, 307, 308]) {
    const at = await receiver((response) => void response.writeHead(status, { location: target.url }).end());
    expect(await post(at.url)).toMatchObject({ failure: 'redirect', status });
  }
  expect(target.received).toEqual([]);
});

test('little of a response is read', async () => {
  let sent = 0;
  const at = await receiver((response) => {
    response.writeHead(500);
    const more = () => {
      while (!response.destroyed && sent < 1e9) {
        sent += 65_536;
        if (!response.write('a\0'.repeat(32_768))) break;
      }
    };
    response.on('drain', more);
    more();
  });
  const { failure, body } = await post(at.url);
  expect({ failure, body }).toEqual({ failure: 'status', body: 'a'.repeat(500) });
  expect(sent).toBeLessThan(1e8);
});

test('a receiver that never answers, or not to the end, is given up', async () => {
  const silent = await receiver(() => {});
  expect(await post(silent.url, { timeoutMs: 100 })).toMatchObject({ failure: 'timeout', status: null });
  const slow = await receiver((response) => {
    response.writeHead(500).write('because');
  });
  expect(await post(slow.url, { timeoutMs: 300 })).toEqual({ failure: 'status', status: 500, body: 'because' });
  // Headers that arrive byte by byte, with pauses shorter than the limit.
  const dripping = await tcp((socket) => {
    const timer = setInterval(() => socket.write('x'), 20);
    socket.on('close', () => clearInterval(timer)).write('HTTP/1.1 200 OK\r\nx-slow: ');
  });
  expect((await post(dripping, { timeoutMs: 300 })).failure).toBe('timeout');
});

test('what is not HTTP, or too much of it, is no answer', async () => {
  for (const text of [
    'hello\r\n\r\n',
    `HTTP/1.1 200 OK\r\nx-long: ${'a'.repeat(100_000)}\r\n\r\n`,
    'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n',
    '',
  ])
    expect((await post(await tcp((socket) => void socket.end(text)))).failure).toBe('no_connection');
  const { resolve } = names([]);
  expect((await post('http://nowhere.example.com', { resolve })).failure).toBe('unknown_host');
});

async function tcp(onConnection: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server: Server = createTcpServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    socket.once('data', () => onConnection(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  keep({
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test('a sealed secret is opened only with the same secret and for the same webhook', () => {
  const secret = newWebhookSecret();
  const sealed = sealSecret('installation', 'one', secret);
  expect(sealed).not.toContain(secret.slice(6, 20));
  expect(sealSecret('installation', 'one', secret)).not.toBe(sealed);
  expect(openSecret('installation', 'one', sealed)).toBe(secret);
  expect(openSecret('another installation', 'one', sealed)).toBeNull();
  expect(openSecret('installation', 'another', sealed)).toBeNull();
  expect(openSecret('installation', 'one', sealed.slice(0, 40))).toBeNull();
});
