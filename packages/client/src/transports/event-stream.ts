import { CursusError, errorOf, type ResponseError } from '../cursus-error.ts';
import { authorization, noResponse, send, type Server } from '../server.ts';
import { LONGEST_SILENCE_MS, type Operation, type Result, type Transport } from './transport.ts';

/**
 * Server-sent events, one request per subscription
 * (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md, distinct connections mode).
 */
export function eventStream(server: Server, longestSilence = LONGEST_SILENCE_MS): Transport {
  return {
    async *subscribe(operation, { signal, onOpen }) {
      const connection = new AbortController();
      const stop = () => connection.abort(signal.reason);
      signal.addEventListener('abort', stop);
      const fallSilent = () => connection.abort(new Error(`silent for ${longestSilence / 1000} seconds`));
      let silence = setTimeout(fallSilent, longestSilence);
      try {
        const body = await openStream(server, operation, connection.signal);
        onOpen();
        for await (const chunk of results(body)) {
          clearTimeout(silence);
          yield* chunk;
          // Whoever takes long to handle a result does not make the server silent.
          silence = setTimeout(fallSilent, longestSilence);
        }
      } catch (error) {
        signal.throwIfAborted();
        throw error instanceof CursusError ? error : noResponse(server.url, error);
      } finally {
        clearTimeout(silence);
        signal.removeEventListener('abort', stop);
        // Ends a request that nobody reads any more.
        connection.abort();
      }
    },
  };
}

/** The results in each chunk of the response, some of which have none. */
async function* results(body: ReadableStream<Uint8Array>): AsyncGenerator<Result[]> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    // Some proxies end a broken connection in good order.
    if (done) throw new Error('the stream ended early');
    const blocks = (text + decoder.decode(value, { stream: true })).split('\n\n');
    text = blocks.pop() ?? '';
    const events = blocks.map(eventOf);
    const end = events.findIndex(({ event }) => event === 'complete');
    const before = end === -1 ? events : events.slice(0, end);
    yield before.flatMap(({ event, data }) => (event === 'next' ? [JSON.parse(data) as Result] : []));
    if (end !== -1) return;
  }
}

/** An event of the stream; one without a name is a sign of life. */
function eventOf(block: string): { event: string; data: string } {
  const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'mu').exec(block)?.[1] ?? '';
  return { event: field('event'), data: field('data') };
}

async function openStream(
  server: Server,
  { query, variables }: Operation,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  const response = await send(server, `${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...authorization(server) },
    body: JSON.stringify({ query, variables }),
    signal,
  });
  if (response.ok && response.body) return response.body;
  const { errors } = (await response.json().catch(() => ({}))) as { errors?: ResponseError[] };
  if (errors) throw errorOf(errors);
  throw new CursusError(`${server.url} responded with HTTP ${response.status} instead of events.`, {
    // Proxies say so while the server restarts.
    code: response.status >= 500 ? 'NO_RESPONSE' : 'UNEXPECTED_RESPONSE',
  });
}
