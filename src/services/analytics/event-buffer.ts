import { v7 as uuidv7 } from 'uuid';
import type { PageEvent } from '../../domain/analytics/page-event.ts';
import type { Database } from '../database/prisma.ts';
import type { Logger } from '../log/logger.ts';
import { onPool } from '../database/run-sql.ts';

export interface VisitedEvent extends PageEvent {
  /** The site's owner. */
  userId: string;
  /** The visitor's key for this day. */
  visitor: string;
  occurredAt: Date;
}

export interface EventBuffer {
  /** @returns false if the buffer is full */
  add(event: VisitedEvent): boolean;
  /** Resolves once everything buffered is stored, or one last attempt has failed. */
  close(): Promise<void>;
}

interface Limits {
  /** Interval between writes. */
  everyMs: number;
  /** Events per statement. */
  batch: number;
  /** Events buffered while the database is down. */
  most: number;
}

const LIMITS: Limits = { everyMs: 500, batch: 2_000, most: 50_000 };

/** Skips events of accounts deleted in the meantime, so they don't fail the whole batch. */
const STORE = `insert into events (id, occurred_at, user_id, name, path, referrer, visitor)
  select e.* from unnest($1::uuid[], $2::timestamptz[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[])
    as e (id, occurred_at, user_id, name, path, referrer, visitor)
  where exists (select 1 from site_settings s where s.user_id = e.user_id)
  on conflict do nothing`;

/** Buffers events and writes them in batches: a burst costs a few statements and no request waits. */
export function openEventBuffer(database: Database, log: Logger, limits: Limits = LIMITS): EventBuffer {
  let waiting: (VisitedEvent & { id: string })[] = [];
  let writing: Promise<boolean> | null = null;

  const write = async (): Promise<boolean> => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, limits.batch);
      const column = <Value>(value: (event: (typeof batch)[number]) => Value) => batch.map(value);
      try {
        await onPool(database.pool)(STORE, [
          column(({ id }) => id),
          column(({ occurredAt }) => occurredAt),
          column(({ userId }) => userId),
          column(({ name }) => name),
          column(({ path }) => path),
          column(({ referrer }) => referrer),
          column(({ visitor }) => visitor),
        ]);
      } catch (error) {
        log.warn({ err: error, waiting: waiting.length }, 'page events could not be stored; trying again');
        return false;
      }
      waiting = waiting.slice(batch.length);
    }
    return true;
  };
  const flush = () => (writing ??= write().finally(() => (writing = null)));
  const timer = setInterval(() => void flush(), limits.everyMs);
  timer.unref();

  return {
    add(event) {
      if (waiting.length >= limits.most) return false;
      waiting.push({ ...event, id: uuidv7() });
      return true;
    },
    async close() {
      clearInterval(timer);
      await flush();
      // Events that arrived during the last statement.
      if (!(await flush())) log.error({ lost: waiting.length }, 'page events could not be stored');
    },
  };
}
