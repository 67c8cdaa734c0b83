import type { RunDispatcher } from '../jobs/run-dispatcher.ts';
import type { RunEventHub } from '../jobs/run-event-hub.ts';
import type { SignInLimits } from '../services/auth/sign-in-limits.ts';
import type { Database } from '../services/database/prisma.ts';
import type { Logger } from '../services/log/logger.ts';
import type { RunQueue } from '../services/queue/run-queue.ts';
import type { FileStore } from '../services/storage/file-store.ts';

export interface ApiSettings {
  /** Development serves GraphiQL. */
  mode: 'development' | 'production' | 'test';
  host: string;
  /** 0 for any free one. */
  port: number;
  /** Where browsers reach this server; null means the address that it listens on. */
  publicUrl: string | null;
  /** Whether X-Forwarded-For is believed. */
  trustProxy: boolean;
  uploadLimitBytes: number;
  /** Defaults to {@link SIGN_IN_LIMITS}. */
  signInLimits?: SignInLimits;
}

/** Everything that an API server is put together from; whoever opened it closes it, after the server. */
export interface ApiDependencies {
  settings: ApiSettings;
  /** The installation's secret. */
  secret: string;
  /** Opened as app_api. */
  database: Database;
  /** Connection string of the same, for a connection that listens. */
  databaseUrl: string;
  hub: RunEventHub;
  dispatcher: RunDispatcher;
  queue: RunQueue;
  store: FileStore;
  log: Logger;
}

/** The same for the server's own parts. */
export interface ApiParts extends ApiDependencies {
  /** Known once the server listens. */
  publicUrl(): string;
}
