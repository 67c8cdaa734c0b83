import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the service does with one request. */
export type FakeReply =
  | { kind: 'answer'; value: unknown }
  /** Text that is not what was asked for. */
  | { kind: 'text'; text: string }
  | { kind: 'refusal' }
  /** Stopped by the limit of tokens. */
  | { kind: 'incomplete'; text: string }
  | { kind: 'error'; status: number; retryAfterMs?: number; message?: string }
  | { kind: 'cut' }
  /** Answers nothing until the client goes away. */
  | { kind: 'silent' };

interface FakeRequest {
  path: string;
  authorization: string;
  body: {
    model: string;
    instructions: string;
    input: { role: string; content: { type: string; text: string }[] }[];
    text: { format: { type: string; name: string; strict: boolean; schema: Record<string, unknown> } };
    store: boolean;
  };
}

export interface FakeOpenAi {
  baseUrl: string;
  requests: FakeRequest[];
  /** Replies to come, one per request; the last one stays. */
  play(...replies: FakeReply[]): void;
  /** Resolves once a request has come in that is not answered. */
  silenced(): Promise<void>;
  close(): Promise<void>;
}

/** Tokens of each answer. */
const FAKE_USAGE = { input_tokens: 1_000, output_tokens: 500 };

/** OpenAI's Responses API on the loopback interface: the real protocol, with answers that a test has chosen. */
export async function startFakeOpenAi(): Promise<FakeOpenAi> {
  const requests: FakeRequest[] = [];
  let replies: FakeReply[] = [];
  let heard = () => {};
  let silenced = new Promise<void>((resolve) => (heard = resolve));
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const { url = '', headers } = request;
    requests.push({ path: url, authorization: headers.authorization ?? '', body: await readJson(request) });
    const reply = replies.length > 1 ? replies.shift() : replies[0];
    if (reply?.kind === 'silent') heard();
    else send(response, reply ?? { kind: 'error', status: 500 });
  };
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    play(...next) {
      replies = next;
      requests.length = 0;
      silenced = new Promise<void>((resolve) => (heard = resolve));
    },
    silenced: () => silenced,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function send(response: ServerResponse, reply: Exclude<FakeReply, { kind: 'silent' }>): void {
  if (reply.kind === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"id": "resp_');
    response.destroy();
  } else if (reply.kind === 'error') {
    const wait = reply.retryAfterMs === undefined ? {} : { 'retry-after-ms': String(reply.retryAfterMs) };
    response.writeHead(reply.status, { 'content-type': 'application/json', ...wait });
    response.end(JSON.stringify({ error: { message: reply.message ?? 'no', type: 'error', code: null, param: null } }));
  } else {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(responseObject(reply)));
  }
}

function responseObject(reply: Extract<FakeReply, { kind: 'answer' | 'text' | 'refusal' | 'incomplete' }>) {
  const content =
    reply.kind === 'refusal'
      ? { type: 'refusal', refusal: 'I cannot help with that.' }
      : {
          type: 'output_text',
          text: reply.kind === 'answer' ? JSON.stringify(reply.value) : reply.text,
          annotations: [],
        };
  const status = reply.kind === 'incomplete' ? 'incomplete' : 'completed';
  return {
    id: 'resp_1',
    object: 'response',
    created_at: 1_795_000_000,
    status,
    incomplete_details: reply.kind === 'incomplete' ? { reason: 'max_output_tokens' } : null,
    error: null,
    output: [
      { id: 'rs_1', type: 'reasoning', summary: [] },
      { id: 'msg_1', type: 'message', role: 'assistant', status, content: [content] },
    ],
    usage: { ...FAKE_USAGE, total_tokens: FAKE_USAGE.input_tokens + FAKE_USAGE.output_tokens },
  };
}

async function readJson(request: IncomingMessage): Promise<FakeRequest['body']> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as FakeRequest['body'];
}
