// The client of a benchmark, in a process of its own: sends what it is told to, and compares every answer.
import http from 'node:http';
import { performance } from 'node:perf_hooks';
import { normalize } from './normalize.ts';

/** One request, and the normalized answer that it must get. */
export interface Request {
  headers: Record<string, string>;
  /** Null for GET, whose answer is compared as base64, because it may be compressed. */
  body: string | null;
  expected: string;
}

/** Sends each request once. */
export interface Load {
  url: string;
  requests: Request[];
  atOnce: number;
}

export interface Loaded {
  count: number;
  seconds: number;
  /** The first answer that was not as expected. */
  wrong: string | null;
  p50: number;
  p99: number;
}

process.on('message', (load: Load) => {
  void send(load).then((loaded) => process.send?.(loaded));
});

const agents = new Map<string, http.Agent>();

async function send({ url, requests, atOnce }: Load): Promise<Loaded> {
  const agent = agents.get(url) ?? new http.Agent({ keepAlive: true, maxSockets: atOnce });
  agents.set(url, agent);
  const times: number[] = [];
  let next = 0;
  let wrong: string | null = null;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let request = requests[next++]; request !== undefined; request = requests[next++]) {
        const sent = performance.now();
        const answer = await ask(url, agent, request);
        times.push(performance.now() - sent);
        if (normalize(answer) !== request.expected)
          wrong ??= `${answer.slice(0, 2_000)}\ninstead of\n${request.expected.slice(0, 2_000)}`;
      }
    }),
  );
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { count: times.length, seconds: (performance.now() - began) / 1_000, wrong, p50: at(0.5), p99: at(0.99) };
}

function ask(url: string, agent: http.Agent, { headers, body }: Request): Promise<string> {
  return new Promise((resolve, reject) => {
    const posted = body !== null && {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const method = body === null ? 'GET' : 'POST';
    const request = http.request(url, { method, agent, headers: { ...headers, ...posted } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve(`${response.statusCode} ${Buffer.concat(chunks).toString(body === null ? 'base64' : 'utf8')}`),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}
