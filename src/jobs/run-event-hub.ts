import { setTimeout as delay } from 'node:timers/promises';
import { openListener } from '../services/database/listener.ts';
import type { Database } from '../services/database/prisma.ts';
import { onPool } from '../services/database/run-sql.ts';
import type { Logger } from '../services/log/logger.ts';
import { EventCursor, isTerminal } from './event-cursor.ts';
import { EVENT_COLUMNS, type RunEventRow } from './run-event-row.ts';

/**
 * Delivers run events to all subscribers of one process over one notification connection. Nothing is lost: a
 * notification only says that there is something to read, and what was missed is read from the table.
 */
export interface RunEventHub {
  /** Every event behind `after`, once and in order; ends after the last event of a finished run. */
  subscribeRun(subscription: {
    runId: string;
    userId: string;
    after: number;
    signal?: AbortSignal;
  }): AsyncGenerator<RunEventRow>;
  /** Every event of all runs of the user from now on, each run's in order. */
  subscribeUser(subscription: { userId: string; signal?: AbortSignal }): AsyncGenerator<RunEventRow>;
  close(): Promise<void>;
}

/** One read of a subscriber that is behind. */
const PAGE = 500;
/** Should a notification be lost against all expectation, this finds its event. */
const POLL_MS = 5_000;
const READ_AGAIN_MS = 200;

const READ_RUN = `select ${EVENT_COLUMNS} from run_events e where e.run_id = $1::uuid and e.seq > $2::int order by e.seq limit ${PAGE}`;
const READ_NEW = `select ${EVENT_COLUMNS} from unnest($1::uuid[], $2::int[]) w(run_id, seq)
  join run_events e on e.run_id = w.run_id and e.seq = w.seq order by e.run_id, e.seq`;
const READ_RESTING = `select 1 as resting from pipeline_runs where id = $1::uuid and seq <= $2::int and status not in ('queued', 'running')`;
const READ_SEQS = `select id as "runId", seq from pipeline_runs where user_id = $1::uuid`;

interface Subscriber {
  runId: string | null;
  userId: string;
  offer(event: RunEventRow): void;
  markBehind(runId: string | null): void;
  wake(): void;
}

export async function openRunEventHub({
  url,
  database,
  log,
}: {
  url: string;
  database: Database;
  log: Logger;
}): Promise<RunEventHub> {
  const sql = onPool(database.pool);
  const subscribers = new Set<Subscriber>();
  let closed = false;
  let fresh: { runId: string; seq: number; userId: string }[] = [];
  let pumping = false;

  const concerned = (runId: string, userId: string) =>
    [...subscribers].filter((one) => one.userId === userId && (one.runId === null || one.runId === runId));

  const pump = async () => {
    pumping = true;
    while (fresh.length > 0) {
      const batch = fresh;
      fresh = [];
      try {
        const events = await sql<RunEventRow>(READ_NEW, [batch.map((one) => one.runId), batch.map((one) => one.seq)]);
        for (const event of events) for (const one of concerned(event.runId, event.userId)) one.offer(event);
      } catch (error) {
        log.warn({ err: error }, 'run events could not be read; subscribers read again');
        for (const { runId, userId } of batch) for (const one of concerned(runId, userId)) one.markBehind(runId);
      }
      for (const { runId, userId } of batch) for (const one of concerned(runId, userId)) one.wake();
    }
    pumping = false;
  };

  const everyoneBehind = () => {
    for (const one of subscribers) {
      one.markBehind(null);
      one.wake();
    }
  };

  const onEvent = (payload: string) => {
    const [runId = '', seq = '', userId = ''] = payload.split(':');
    if (concerned(runId, userId).length === 0) return;
    fresh.push({ runId, seq: Number(seq), userId });
    // Notifications come in bursts: what arrives in one turn is read in one query.
    if (!pumping) {
      pumping = true;
      setImmediate(() => void pump());
    }
  };

  const listener = await openListener({ url, channels: { run_events: onEvent }, onGap: everyoneBehind, log });
  const polling = setInterval(everyoneBehind, POLL_MS);
  polling.unref();

  const read = (runId: string, after: number) => sql<RunEventRow>(READ_RUN, [runId, after]);

  async function* follow(
    subscriber: Subscriber,
    sleep: () => Promise<void>,
    next: () => Promise<RunEventRow[] | null>,
    signal?: AbortSignal,
  ) {
    const stopped = () => closed || signal?.aborted === true;
    const onStop = () => subscriber.wake();
    signal?.addEventListener('abort', onStop);
    subscribers.add(subscriber);
    try {
      while (!stopped()) {
        const woken = sleep();
        let events: RunEventRow[] | null;
        try {
          events = await next();
        } catch (error) {
          log.warn({ err: error }, 'run events could not be read; reading again');
          await delay(READ_AGAIN_MS);
          continue;
        }
        if (events === null) return;
        for (const event of events) yield event;
        if (events.length === 0 && !stopped()) await woken;
      }
    } finally {
      subscribers.delete(subscriber);
      signal?.removeEventListener('abort', onStop);
    }
  }

  return {
    subscribeRun({ runId, userId, after, signal }) {
      const cursor = new EventCursor(runId, after, read);
      const { sleep, wake } = alarm();
      const subscriber = {
        runId,
        userId,
        wake,
        offer: (event: RunEventRow) => cursor.offer(event),
        markBehind: () => cursor.markBehind(),
      };
      let atRest = true;
      const next = async () => {
        const events = (await cursor.take()).filter((event) => event.userId === userId);
        const last = events.at(-1);
        if (last) atRest = isTerminal(last);
        if (events.length === 0 && atRest) {
          const [resting] = await sql(READ_RESTING, [runId, cursor.last]);
          if (resting) return null;
          atRest = false;
        }
        return events;
      };
      return follow(subscriber, sleep, next, signal);
    },
    async *subscribeUser({ userId, signal }) {
      const cursors = new Map<string, EventCursor>();
      const { sleep, wake } = alarm();
      const cursorOf = (runId: string) => {
        const cursor = cursors.get(runId) ?? new EventCursor(runId, 0, read);
        cursors.set(runId, cursor);
        return cursor;
      };
      // What happens between this reading and the first notification is found by comparing once more.
      let allBehind = true;
      const subscriber = {
        runId: null,
        userId,
        wake,
        offer: (event: RunEventRow) => cursorOf(event.runId).offer(event),
        markBehind(runId: string | null) {
          if (runId === null) allBehind = true;
          else cursorOf(runId).markBehind();
        },
      };
      // From now on: what is there already is not delivered.
      for (const { runId, seq } of await sql<{ runId: string; seq: number }>(READ_SEQS, [userId]))
        cursors.set(runId, new EventCursor(runId, seq, read, { upToDate: true }));
      const next = async () => {
        if (allBehind) {
          for (const { runId, seq } of await sql<{ runId: string; seq: number }>(READ_SEQS, [userId]))
            if (cursorOf(runId).last < seq) cursorOf(runId).markBehind();
          allBehind = false;
        }
        const events: RunEventRow[] = [];
        for (const cursor of cursors.values()) events.push(...(await cursor.take()));
        return events;
      };
      yield* follow(subscriber, sleep, next, signal);
    },
    async close() {
      clearInterval(polling);
      closed = true;
      for (const one of subscribers) one.wake();
      await listener.close();
    },
  };
}

/** `sleep` ends with the next `wake`, also with one that comes before it is awaited. */
function alarm(): { sleep(): Promise<void>; wake(): void } {
  let ring = () => {};
  return {
    sleep: () => new Promise((resolve) => (ring = resolve)),
    wake: () => ring(),
  };
}
