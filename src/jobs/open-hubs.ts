import { type SessionHub, sessionHub } from '../services/auth/session-hub.ts';
import { openListener } from '../services/database/listener.ts';
import type { Database } from '../services/database/prisma.ts';
import { type GraphChangeHub, graphChangeHub } from '../services/graph/graph-change-hub.ts';
import type { Logger } from '../services/log/logger.ts';
import { type RunEventHub, runEventHub } from './run-event-hub.ts';

/** Serves the subscriptions of one process, and ends them with their sessions. */
export interface Hubs {
  runEvents: RunEventHub;
  graphChanges: GraphChangeHub;
  sessions: SessionHub;
  /** Throws if changes are not announced at the moment; subscriptions then find them by polling. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** Opens all hubs of a process over one notification connection, which listens before anyone can subscribe and read. */
export async function openHubs({
  url,
  database,
  log,
}: {
  url: string;
  database: Database;
  log: Logger;
}): Promise<Hubs> {
  const runEvents = runEventHub({ database, log });
  const graphChanges = graphChangeHub({ database, log });
  const sessions = sessionHub({ database, log });
  const all = [runEvents, graphChanges, sessions];
  const listener = await openListener({
    url,
    channels: Object.fromEntries(all.map((hub) => [hub.channel, (payload: string) => hub.onNotification(payload)])),
    onGap() {
      for (const hub of all) hub.onGap();
    },
    log,
  });
  return {
    runEvents,
    graphChanges,
    sessions,
    check: () => listener.check(),
    async close() {
      for (const hub of all) hub.end();
      await listener.close();
    },
  };
}
