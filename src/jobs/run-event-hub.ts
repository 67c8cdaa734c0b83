import { Feed, type FeedReader } from '../services/database/feed.ts';
import type { NotifiedHub } from '../services/database/notified-hub.ts';
import type { Database } from '../services/database/prisma.ts';
import { onPool } from '../services/database/run-sql.ts';
import type { Logger } from '../services/log/logger.ts';
import { EventCursor, isTerminal } from './event-cursor.ts';
import { EVENT_COLUMNS, type RunEventRow } from './run-event-row.ts';
import { DeliveredRuns, type RunsPosition } from './runs-position.ts';

/**
 * Delivers run events to all subscribers of one process over one notification connection. Nothing gets lost: a notification only says
 * that there is something to read, and whatever was missed is read from the table.
 */
export interface RunEventHub {
  /** Every event after `after`, exactly once and in order; ends after the last event of a finished run. */
  subscribeRun(subscription: {
    runId: string;
    userId: string;
    after: number;
    signal?: AbortSignal;
  }): AsyncGenerator<RunEventRow>;
  /** Every event of all the user's runs from now on, in order within each run. */
  subscribeUser(subscription: {
    userId: string;
    /** What has been seen before; null for events from now on. */
    after?: RunsPosition | null;
    signal?: AbortSignal;
  }): AsyncGenerator<RunEventRow & Positioned>;
}

export interface Positioned {
  /** What to give as `after` to resume behind this event; to be asked for before the next event is. */
  position: () => string;
}

/** Page size for a subscriber that is behind. */
const PAGE = 500;
/** Finds the events of notifications that get lost, which should not happen. */
const POLL_MS = 5_000;

const READ_RUN = `select ${EVENT_COLUMNS} from run_events e where e.run_id = $1::uuid and e.seq > $2::int order by e.seq limit ${PAGE}`;
const READ_NEW = `select ${EVENT_COLUMNS} from unnest($1::uuid[], $2::int[]) w(run_id, seq)
  join run_events e on e.run_id = w.run_id and e.seq = w.seq order by e.run_id, e.seq`;
const READ_RESTING = `select 1 as resting from pipeline_runs where id = $1::uuid and seq <= $2::int and status not in ('queued', 'running')`;
const READ_STARTS = `select r.id as "runId", r.seq,
  case when r.status in ('queued', 'running') then null else r.finished_at end as "restingSince",
  case when $2::timestamptz is null or (r.status not in ('queued', 'running') and r.finished_at < $2) then r.seq
    else coalesce((select max(e.seq) from run_events e where e.run_id = r.id and e.at <= $2), 0) end as start
  from pipeline_runs r where r.user_id = $1::uuid order by r.id`;
/** Those at work, and those whose last event the poll before may not have seen. */
const READ_LATEST = `select user_id as "userId", id as "runId", seq from pipeline_runs where user_id = any($1::uuid[]) and finished_at is null
  union all select user_id, id, seq from pipeline_runs where user_id = any($1::uuid[]) and finished_at > now() - interval '5 minutes'`;
const READ_SEQS = `select id as "runId", seq from pipeline_runs where user_id = $1::uuid`;

interface RunStart {
  runId: string;
  seq: number;
  /** The last event that has been seen, by time alone. */
  start: number;
  restingSince: Date | null;
}

interface RunReader extends FeedReader {
  /** Null for all of the user's runs. */
  runId: string | null;
  /** The seq up to which it has a run's events. */
  lastOf(runId: string): number;
  offer(event: RunEventRow): void;
  markBehind(runId?: string): void;
}

export function runEventHub({
  database,
  log,
  pollMs = POLL_MS,
}: {
  database: Database;
  log: Logger;
  pollMs?: number;
}): RunEventHub & NotifiedHub {
  const sql = onPool(database.pool);
  const feed = new Feed<RunReader>(log);
  let fresh: { runId: string; seq: number; userId: string }[] = [];
  let pumping = false;

  const concerned = (runId: string, userId: string) =>
    feed.readersOf(userId).filter((one) => one.runId === null || one.runId === runId);

  const pump = async () => {
    pumping = true;
    while (fresh.length > 0) {
      const batch = fresh;
      fresh = [];
      try {
        const events = await sql<RunEventRow>(READ_NEW, [batch.map((one) => one.runId), batch.map((one) => one.seq)]);
        for (const event of events) for (const one of concerned(event.runId, event.userId)) one.offer(event);
      } catch (error) {
        log.warn({ err: error }, 'could not read run events; subscribers read them again');
        for (const { runId, userId } of batch) for (const one of concerned(runId, userId)) one.markBehind(runId);
      }
      for (const userId of new Set(batch.map((one) => one.userId))) feed.wake(userId);
    }
    pumping = false;
  };

  // One query for all subscribers, however many there are.
  const poll = async () => {
    const users = feed.users();
    if (users.length === 0) return;
    const latest = await sql<{ userId: string; runId: string; seq: number }>(READ_LATEST, [users]);
    for (const { userId, runId, seq } of latest)
      for (const one of concerned(runId, userId)) {
        if (one.lastOf(runId) >= seq) continue;
        one.markBehind(runId);
        feed.wake(userId);
      }
  };
  const polling = setInterval(() => {
    poll().catch((error: unknown) => log.warn({ err: error }, 'could not look for run events'));
  }, pollMs);
  polling.unref();

  const read = (runId: string, after: number) => sql<RunEventRow>(READ_RUN, [runId, after]);

  return {
    subscribeRun({ runId, userId, after, signal }) {
      const cursor = new EventCursor(runId, after, read);
      const reader = {
        runId,
        userId,
        lastOf: () => cursor.last,
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
      return feed.follow(reader, next, signal);
    },
    async *subscribeUser({ userId, after, signal }) {
      const delivered = new DeliveredRuns();
      const cursors = new Map<string, EventCursor>();
      const cursorOf = (runId: string) => {
        const cursor = cursors.get(runId) ?? new EventCursor(runId, 0, read);
        cursors.set(runId, cursor);
        return cursor;
      };
      // Comparing once more finds what happens between this read and the first notification.
      let allBehind = true;
      const reader = {
        runId: null,
        userId,
        lastOf: (runId: string) => cursors.get(runId)?.last ?? 0,
        offer: (event: RunEventRow) => cursorOf(event.runId).offer(event),
        markBehind(runId?: string) {
          if (runId === undefined) allBehind = true;
          else cursorOf(runId).markBehind();
        },
      };
      for (const { runId, seq, start, restingSince } of await sql<RunStart>(READ_STARTS, [
        userId,
        after?.since ?? null,
      ])) {
        // A position ahead of the run can only come from another database.
        const seen = Math.min(after?.seqs.get(runId) ?? start, seq);
        delivered.set(runId, seen, restingSince);
        cursors.set(runId, new EventCursor(runId, seen, read, { upToDate: seen === seq }));
      }
      const findBehind = async () => {
        // Before reading: a gap that comes during it is read once more.
        allBehind = false;
        try {
          for (const { runId, seq } of await sql<{ runId: string; seq: number }>(READ_SEQS, [userId]))
            if (cursorOf(runId).last < seq) cursorOf(runId).markBehind();
        } catch (error) {
          allBehind = true;
          throw error;
        }
      };
      const next = async () => {
        if (allBehind) await findBehind();
        const events: RunEventRow[] = [];
        try {
          // Most runs are at rest, and waiting for each of them would cost more than the event itself.
          for (const cursor of cursors.values()) if (cursor.hasMore) events.push(...(await cursor.take()));
        } catch (error) {
          // What other runs have handed over is delivered first. This one stays behind, and is read again.
          if (events.length === 0) throw error;
        }
        return events;
      };
      const isWhole = (runId: string, seq: number) => {
        const cursor = cursorOf(runId);
        return !cursor.hasMore && cursor.last === seq;
      };
      for await (const event of feed.follow(reader, next, signal)) {
        delivered.note(event);
        yield { ...event, position: () => delivered.positionAfter(event, isWhole) };
      }
    },
    channel: 'run_events',
    onNotification(payload) {
      const [runId = '', seq = '', userId = ''] = payload.split(':');
      if (concerned(runId, userId).length === 0) return;
      fresh.push({ runId, seq: Number(seq), userId });
      // Notifications come in bursts: read everything from one turn in one query.
      if (!pumping) {
        pumping = true;
        setImmediate(() => void pump());
      }
    },
    onGap: () => feed.everyoneBehind(),
    end() {
      clearInterval(polling);
      feed.close();
    },
  };
}
