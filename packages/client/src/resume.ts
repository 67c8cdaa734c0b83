import { CursusError, errorOf } from './cursus-error.ts';
import type { Operation, Transport } from './transports/transport.ts';

export interface WatchOptions {
  /** Ends the watch, which then throws the signal's reason. Leaving the loop ends it as well. */
  signal?: AbortSignal;
  /**
   * How often in a row to reconnect without success before giving up; 12 by default, which takes more than a minute. A page that
   * stays open may want `Infinity`.
   */
  retries?: number;
  /** Called each time before connecting again, with what broke the connection. */
  onReconnect?: (error: CursusError) => void;
}

/** An attempt is a success once the connection has held this long. */
const WORKS_AFTER_MS = 2_000;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 10_000;

/** Failures that may be gone at the next attempt. */
const PASSING = new Set(['NO_RESPONSE', 'RATE_LIMITED', 'UNAVAILABLE', 'INTERNAL_SERVER_ERROR']);

/**
 * Subscribes until the server says that the subscription is complete. After a lost connection it goes on behind the last event, so that
 * none is lost and none comes twice.
 *
 * @throws CursusError if the server refuses, or can't be reached for too long
 */
export async function* resume<Event>({
  transport,
  operation,
  field,
  onEvent,
  retries = 12,
  onReconnect = () => {},
  signal = new AbortController().signal,
}: WatchOptions & {
  transport: Transport;
  /** Read for each connection, so it says where to go on. */
  operation: () => Operation;
  /** The subscription's root field. */
  field: string;
  /** Called with each event before it is delivered. */
  onEvent: (event: Event) => void;
}): AsyncGenerator<Event, void, undefined> {
  for (let failures = 0; ;) {
    let openedAt = Infinity;
    const onOpen = () => (openedAt = performance.now());
    try {
      signal.throwIfAborted();
      for await (const { data, errors } of transport.subscribe(operation(), { signal, onOpen })) {
        if (errors || data == null) throw errorOf(errors ?? []);
        failures = 0;
        const event = data[field] as Event;
        onEvent(event);
        yield event;
      }
      return;
    } catch (error) {
      signal.throwIfAborted();
      if (performance.now() - openedAt > WORKS_AFTER_MS) failures = 0;
      if (!(error instanceof CursusError) || !PASSING.has(error.code) || failures >= retries) throw error;
      onReconnect(error);
      const wait = Math.min(FIRST_WAIT_MS * 2 ** failures, LONGEST_WAIT_MS);
      failures += 1;
      // Spreads out the clients of a server that restarts.
      await sleep((error.retryAfterSeconds ?? 0) * 1000 + wait * (0.75 + Math.random() / 2), signal);
    }
  }
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, signal.aborted ? 0 : milliseconds);
    signal.addEventListener('abort', done);
  });
}
