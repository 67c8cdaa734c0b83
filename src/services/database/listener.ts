import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from '../log/logger.ts';

export interface Listener {
  /** False between the loss of the connection and the next one. */
  isConnected(): boolean;
  /** Throws unless the connection is there and answers. */
  check(): Promise<void>;
  /** Stops listening and ends the connection. */
  close(): Promise<void>;
}

export interface ListenerOptions {
  url: string;
  /** Channel name → handler for a notification's payload. */
  channels: Record<string, (payload: string) => void>;
  /** Called after each reconnect, once it listens again: notifications sent in between were missed. */
  onGap(): void;
  log: Logger;
  /** How often the connection has to answer, within the same time; a network may drop it without a word. */
  heartbeatMs?: number;
}

const FIRST_DELAY_MS = 50;
const LONGEST_DELAY_MS = 1_000;
const HEARTBEAT_MS = 10_000;

/** Listens on a dedicated connection and reconnects until closed. */
export async function openListener({
  url,
  channels,
  onGap,
  log,
  heartbeatMs = HEARTBEAT_MS,
}: ListenerOptions): Promise<Listener> {
  let closed = false;
  let client: pg.Client | undefined;
  let lose: (error: Error) => void = () => {};
  let answer: Promise<unknown> | undefined;

  const connect = async (): Promise<void> => {
    const next = new pg.Client({
      connectionString: url,
      keepAlive: true,
      connectionTimeoutMillis: Math.max(heartbeatMs, HEARTBEAT_MS),
      application_name: 'cursus-listen',
    });
    // Both 'error' and 'end' can fire, and either can fire while still connecting.
    let lost = false;
    const onLoss = (error?: Error) => {
      if (lost) return;
      lost = true;
      next.end().catch(() => {});
      if (client !== next || closed) return;
      client = undefined;
      answer = undefined;
      log.warn({ err: error }, 'lost the notification connection; reconnecting');
      void reconnect();
    };
    next.on('error', onLoss);
    next.on('end', () => onLoss());
    next.on('notification', ({ channel, payload }) => channels[channel]?.(payload ?? ''));
    try {
      await next.connect();
      for (const channel of Object.keys(channels)) await next.query(`listen ${channel}`);
      if (lost) throw new Error('The connection was lost while connecting.');
    } catch (error) {
      lost = true;
      next.end().catch(() => {});
      throw error;
    }
    client = next;
    lose = onLoss;
  };

  const reconnect = async (): Promise<void> => {
    for (let wait = FIRST_DELAY_MS; !closed; wait = Math.min(wait * 2, LONGEST_DELAY_MS)) {
      try {
        await connect();
        // Only now: everything committed from here on is notified, so reading now leaves no gap.
        if (!closed) onGap();
        else await client?.end();
        return;
      } catch {
        await delay(wait);
      }
    }
  };

  /** One question at a time, however many ask. */
  const ask = (asked: pg.Client): Promise<unknown> => {
    const asking = (answer ??= asked.query('select 1'));
    const settle = () => {
      if (answer === asking) answer = undefined;
    };
    asking.then(settle, settle);
    return asking;
  };
  let question: Promise<unknown> | undefined;
  const beat = () => {
    if (answer !== undefined && answer === question)
      lose(new Error(`The notification connection did not answer within ${heartbeatMs} ms.`));
    question = client && ask(client);
  };
  // Immediates run after what has arrived, so a process that was suspended hears its answer first.
  const beating = setInterval(() => setImmediate(beat), heartbeatMs);
  beating.unref();

  await connect();
  return {
    isConnected: () => client !== undefined,
    async check() {
      if (!client) throw new Error('The notification connection is lost.');
      await ask(client);
    },
    async close() {
      closed = true;
      clearInterval(beating);
      const last = client;
      client = undefined;
      await last?.end().catch(() => {});
    },
  };
}
