import type { NotifiedHub } from '../database/notified-hub.ts';
import type { Database } from '../database/prisma.ts';
import { onPool } from '../database/run-sql.ts';
import type { Logger } from '../log/logger.ts';

/** Tells connections that outlive a request when their session or API key ends: by sign-out, revocation, deletion or expiry, on any process. */
export interface SessionHub {
  /** Calls `onEnd` once, as soon as the session or API key with this ID has ended. */
  watch(sessionId: string, onEnd: () => void): { stop(): void };
}

/** Finds expired sessions, and what ended while the notification was lost. */
const POLL_MS = 5_000;

const READ_ENDED = `select id from unnest($1::uuid[]) w(id)
  where not exists (select from sessions s where s.id = w.id and s.expires_at > now())
    and not exists (select from api_keys k where k.id = w.id and k.revoked_at is null)`;

export function sessionHub({
  database,
  log,
  pollMs = POLL_MS,
}: {
  database: Database;
  log: Logger;
  pollMs?: number;
}): SessionHub & NotifiedHub {
  const sql = onPool(database.pool);
  const watched = new Map<string, Set<() => void>>();

  const end = (sessionId: string) => {
    const ended = watched.get(sessionId) ?? [];
    watched.delete(sessionId);
    for (const onEnd of ended) onEnd();
  };
  const endEnded = async () => {
    if (watched.size === 0) return;
    for (const { id } of await sql<{ id: string }>(READ_ENDED, [[...watched.keys()]])) end(id);
  };
  const poll = () => {
    endEnded().catch((error: unknown) => log.warn({ err: error }, 'could not look for ended sessions'));
  };
  const polling = setInterval(poll, pollMs);
  polling.unref();

  return {
    watch(sessionId, onEnd) {
      const all = watched.get(sessionId) ?? new Set();
      watched.set(sessionId, all.add(onEnd));
      return {
        stop() {
          all.delete(onEnd);
          if (all.size === 0 && watched.get(sessionId) === all) watched.delete(sessionId);
        },
      };
    },
    channel: 'ended_sessions',
    onNotification: end,
    onGap: poll,
    end() {
      clearInterval(polling);
      watched.clear();
    },
  };
}
