import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from '../log/logger.ts';

export interface Listener {
  /** Stops listening and ends the connection. */
  close(): Promise<void>;
}

export interface ListenerOptions {
  url: string;
  /** Channel name → what to do with a notification's payload. */
  channels: Record<string, (payload: string) => void>;
  /** After every loss of the connection, once it listens again: what was notified in between has been missed. */
  onGap(): void;
  log: Logger;
}

const FIRST_DELAY_MS = 50;
const LONGEST_DELAY_MS = 1_000;

/** Listens on one connection of its own and comes back after every loss, for as long as it is not closed. */
export async function openListener({ url, channels, onGap, log }: ListenerOptions): Promise<Listener> {
  let closed = false;
  let client: pg.Client | undefined;

  const connect = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'cursus-listen' });
    // 'error' and 'end' can both come, and either can come while the connection is still being made.
    let lost = false;
    const onLoss = (error?: Error) => {
      if (lost) return;
      lost = true;
      next.end().catch(() => {});
      if (client !== next || closed) return;
      client = undefined;
      log.warn({ err: error }, 'the notification connection was lost; connecting again');
      void reconnect();
    };
    next.on('error', onLoss);
    next.on('end', () => onLoss());
    next.on('notification', ({ channel, payload }) => channels[channel]?.(payload ?? ''));
    try {
      await next.connect();
      for (const channel of Object.keys(channels)) await next.query(`listen ${channel}`);
      if (lost) throw new Error('The connection was lost while it was being made.');
    } catch (error) {
      lost = true;
      next.end().catch(() => {});
      throw error;
    }
    client = next;
  };

  const reconnect = async (): Promise<void> => {
    for (let wait = FIRST_DELAY_MS; !closed; wait = Math.min(wait * 2, LONGEST_DELAY_MS)) {
      try {
        await connect();
        // Only now: what is committed from here on is notified, so reading now leaves no hole.
        if (!closed) onGap();
        else await client?.end();
        return;
      } catch {
        await delay(wait);
      }
    }
  };

  await connect();
  return {
    async close() {
      closed = true;
      const last = client;
      client = undefined;
      await last?.end().catch(() => {});
    },
  };
}
