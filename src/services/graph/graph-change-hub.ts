import { CHANGED_PARTS, type ChangedPart } from '../../domain/career-graph/graph-part.ts';
import { Feed, type FeedReader } from '../database/feed.ts';
import type { NotifiedHub } from '../database/notified-hub.ts';
import type { Database } from '../database/prisma.ts';
import { onPool } from '../database/run-sql.ts';
import type { Logger } from '../log/logger.ts';

/** A new version of a career graph, and the parts touched since the previous one. */
export interface GraphChange {
  version: number;
  touched: ChangedPart[];
}

/** Delivers changes of career graphs to all subscribers of a process, over one notification connection. */
export interface GraphChangeHub {
  /**
   * Changes since version `after`, then future ones. Versions that arrive faster than they are consumed are combined;
   * the newest always arrives.
   *
   * @param version of the career graph, read before subscribing
   */
  subscribe(subscription: {
    userId: string;
    after: number;
    version: number;
    signal?: AbortSignal;
  }): AsyncGenerator<GraphChange>;
}

/** Safety net for lost notifications. */
const POLL_MS = 10_000;

const READ_CHANGES = `select version, touched from graph_changes where user_id = $1::uuid and version > $2::int order by version`;
const READ_NEWEST = `select u.id as "userId", c.version from unnest($1::uuid[]) u(id)
  cross join lateral (select version from graph_changes where user_id = u.id order by version desc limit 1) c`;

interface GraphReader extends FeedReader {
  last(): number;
}

export function graphChangeHub({
  database,
  log,
  pollMs = POLL_MS,
}: {
  database: Database;
  log: Logger;
  pollMs?: number;
}): GraphChangeHub & NotifiedHub {
  const sql = onPool(database.pool);
  const feed = new Feed<GraphReader>(log);

  const deliveredUpTo = (userId: string, version: number) => {
    const behind = feed.readersOf(userId).filter((reader) => reader.last() < version);
    for (const reader of behind) reader.markBehind();
    if (behind.length > 0) feed.wake(userId);
  };

  const poll = async () => {
    const users = feed.users();
    if (users.length === 0) return;
    for (const { userId, version } of await sql<{ userId: string; version: number }>(READ_NEWEST, [users]))
      deliveredUpTo(userId, version);
  };
  const polling = setInterval(() => {
    poll().catch((error: unknown) => log.warn({ err: error }, 'changes of career graphs could not be looked for'));
  }, pollMs);
  polling.unref();

  return {
    subscribe({ userId, after, version, signal }) {
      let last = after;
      let isBehind = true;
      const reader = { userId, last: () => last, markBehind: () => void (isBehind = true) };
      const next = async () => {
        if (!isBehind) return [];
        // Before reading: whatever arrives from now on is either part of what is read or triggers another read.
        isBehind = false;
        try {
          const change = changeOf(await sql<GraphChange>(READ_CHANGES, [userId, last]), last, version);
          last = change?.version ?? last;
          return change ? [change] : [];
        } catch (error) {
          isBehind = true;
          throw error;
        }
      };
      return feed.follow(reader, next, signal);
    },
    channel: 'graph_changes',
    onNotification(payload) {
      const [userId = '', version = ''] = payload.split(':');
      deliveredUpTo(userId, Number(version));
    },
    onGap: () => feed.everyoneBehind(),
    end() {
      clearInterval(polling);
      feed.close();
    },
  };
}

/**
 * The stored changes after `last`, combined; null if there are none. If the log doesn't reach back that far, everything
 * counts as touched.
 */
function changeOf(stored: GraphChange[], last: number, known: number): GraphChange | null {
  const version = Math.max(stored.at(-1)?.version ?? 0, known);
  if (version <= last) return null;
  const isWhole = stored.length === version - last;
  const touched = new Set(stored.flatMap((change) => change.touched));
  return { version, touched: CHANGED_PARTS.filter((part) => !isWhole || touched.has(part)) };
}
