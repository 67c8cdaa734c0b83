import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';

/** The service's response to one request. */
export type FakeReply =
  | { kind: 'answer'; value: unknown; usage?: unknown }
  /** The response a few bytes at a time; with `ends: false`, followed by endless blanks, so the JSON never ends. */
  | { kind: 'trickle'; value: unknown; everyMs: number; ends: boolean }
  /** PNG of an image edit. */
  | { kind: 'image'; png: Uint8Array; outputTokens?: number }
  /** Text that does not match the requested schema. */
  | { kind: 'text'; text: string }
  | { kind: 'refusal' }
  /** Stopped by the token limit. */
  | { kind: 'incomplete'; text: string }
  | { kind: 'error'; status: number; retryAfterMs?: number; message?: string; code?: string }
  | { kind: 'cut' }
  /** Doesn't respond until the client disconnects. */
  | { kind: 'silent' };

export interface FakeRequest {
  path: string;
  authorization: string;
  contentType: string;
  bytes: Uint8Array;
  /** Empty unless it is JSON. */
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
  /** Upcoming replies, one per request; the last one repeats. */
  play(...replies: FakeReply[]): void;
  /** Resolves once an unanswered request has arrived, or the first bytes of a response are out. */
  silenced(): Promise<void>;
  /** Resolves once a client has abandoned a trickling response. */
  left(): Promise<void>;
  close(): Promise<void>;
}

/** Tokens of each answer. */
const FAKE_USAGE = { input_tokens: 1_000, output_tokens: 500 };

/**
 * OpenAI's Responses API and image edits on the loopback interface: the real protocol, with replies queued by the test, otherwise from
 * `answer`.
 */
export async function startFakeOpenAi({
  port: wanted = 0,
  answer = () => Promise.resolve({ kind: 'error', status: 500 }),
}: {
  port?: number;
  answer?: (request: FakeRequest) => Promise<FakeReply>;
} = {}): Promise<FakeOpenAi> {
  const requests: FakeRequest[] = [];
  let replies: FakeReply[] = [];
  let [heard, gone] = [() => {}, () => {}];
  let silenced = new Promise<void>((resolve) => (heard = resolve));
  let left = new Promise<void>((resolve) => (gone = resolve));
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const asked = await readRequest(request);
    requests.push(asked);
    const reply = (replies.length > 1 ? replies.shift() : replies[0]) ?? (await answer(asked));
    if (reply.kind === 'silent') heard();
    else if (reply.kind === 'trickle') {
      response.on('close', () => response.writableFinished || gone());
      await trickle(response, reply, () => heard());
    } else send(response, reply);
  };
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      send(response, { kind: 'error', status: 500, message: error instanceof Error ? error.message : 'no' });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(wanted, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    play(...next) {
      replies = next;
      requests.length = 0;
      silenced = new Promise<void>((resolve) => (heard = resolve));
      left = new Promise<void>((resolve) => (gone = resolve));
    },
    silenced: () => silenced,
    left: () => left,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** So many bytes at a time. */
const DROP = 16;

async function trickle(
  response: ServerResponse,
  { value, everyMs, ends }: Extract<FakeReply, { kind: 'trickle' }>,
  begun: () => void,
): Promise<void> {
  const text = JSON.stringify(responseObject({ kind: 'answer', value }));
  response.writeHead(200, { 'content-type': 'application/json' });
  for (let at = 0; ; at += DROP) {
    if (response.destroyed) return;
    if (at >= text.length && ends) break;
    response.write(text.slice(at, at + DROP) || ' ');
    begun();
    await after(everyMs);
  }
  response.end();
}

function send(response: ServerResponse, reply: Exclude<FakeReply, { kind: 'silent' | 'trickle' }>): void {
  if (reply.kind === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"id": "resp_');
    response.destroy();
  } else if (reply.kind === 'error') {
    const wait = reply.retryAfterMs === undefined ? {} : { 'retry-after-ms': String(reply.retryAfterMs) };
    response.writeHead(reply.status, { 'content-type': 'application/json', ...wait });
    response.end(
      JSON.stringify({
        error: { message: reply.message ?? 'no', type: 'error', code: reply.code ?? null, param: null },
      }),
    );
  } else {
    response.writeHead(200, { 'content-type': 'application/json' });
    const image = reply.kind === 'image' ? imageObject(reply) : responseObject(reply);
    response.end(JSON.stringify(image));
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
    usage:
      reply.kind === 'answer' && 'usage' in reply
        ? reply.usage
        : { ...FAKE_USAGE, total_tokens: FAKE_USAGE.input_tokens + FAKE_USAGE.output_tokens },
  };
}

const imageObject = ({ png, outputTokens = FAKE_USAGE.output_tokens }: Extract<FakeReply, { kind: 'image' }>) => ({
  created: 1_795_000_000,
  data: [{ b64_json: Buffer.from(png).toString('base64') }],
  usage: { ...FAKE_USAGE, output_tokens: outputTokens, total_tokens: FAKE_USAGE.input_tokens + outputTokens },
});

async function readRequest(request: IncomingMessage): Promise<FakeRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const { url: path = '', headers } = request;
  const contentType = headers['content-type'] ?? '';
  const body = (
    contentType.startsWith('application/json') ? JSON.parse(bytes.toString('utf8')) : {}
  ) as FakeRequest['body'];
  return { path, authorization: headers.authorization ?? '', contentType, bytes, body };
}
