import type { Duplex } from 'node:stream';
import pg from 'pg';

/**
 * How long PostgreSQL may be silent after something was sent. Transactions last at most half as long. Without a limit, a network that drops
 * packets, or a server that is gone without a word, would hang a statement for a quarter of an hour.
 */
const ANSWER_MS = 60_000;

/** For new connections, including the wait for a free one. */
const CONNECT_MS = 30_000;

/** Settings of all connections but those that listen. */
export const WATCHED = { connectionTimeoutMillis: CONNECT_MS, keepAlive: true, keepAliveInitialDelayMillis: 10_000 };

/** A session that waits for its client in a transaction holds locks, so PostgreSQL ends it if the client is gone without a word. */
export const FORSAKEN = {
  idle_in_transaction_session_timeout: ANSWER_MS,
  options: '-c tcp_keepalives_idle=30 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3',
};

/** A class of clients that count a connection as lost, and fail what waits for it, if PostgreSQL is silent for so long. */
export function watchedClient(answerMs = ANSWER_MS) {
  return class WatchedClient extends pg.Client {
    constructor(config?: pg.ClientConfig) {
      super(config);
      // By then it is the stream to stay, with TLS or without.
      this.once('connect', () =>
        watch((this as unknown as { connection: { stream: Duplex } }).connection.stream, answerMs),
      );
    }
  };
}

function watch(stream: Duplex, answerMs: number): void {
  let timer: NodeJS.Timeout | undefined;
  const write = joining(stream);
  const lose = () =>
    stream.destroy(new Error(`Connection terminated: PostgreSQL did not answer within ${answerMs} ms.`));
  stream.write = ((...sent: unknown[]) => {
    timer ??= setTimeout(lose, answerMs).unref();
    return write(...sent);
  }) as Duplex['write'];
  const settle = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  stream.on('data', settle);
  stream.on('close', settle);
}

/**
 * Joins what pg writes between `cork` and `uncork`, all of which it calls synchronously: ten messages of a few bytes for a statement cost Node
 * more as chunks of their own than as one buffer.
 */
function joining(stream: Duplex): (...sent: unknown[]) => boolean {
  const write = stream.write.bind(stream) as (...sent: unknown[]) => boolean;
  let held: Buffer[] | null = null;
  stream.cork = () => {
    held ??= [];
  };
  stream.uncork = () => {
    const messages = held ?? [];
    held = null;
    if (messages.length > 0) write(Buffer.concat(messages));
  };
  return (...sent) => {
    if (held === null) return write(...sent);
    held.push(sent[0] as Buffer);
    return true;
  };
}
