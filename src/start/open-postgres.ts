import type { Env } from '../config/env.ts';
import { startEmbeddedPostgres } from '../services/embedded-postgres/start-embedded-postgres.ts';
import type { Logger } from '../services/log/logger.ts';

export interface Postgres {
  /** The owner's connection string; null when only the roles' are configured. */
  ownerUrl: string | null;
  /** The roles' passwords are derived from it. */
  secret: string;
  stop(): Promise<void>;
}

/** The external PostgreSQL if one is configured; otherwise starts the embedded one. */
export async function openPostgres(env: Env, log: Logger, onLost?: (error: Error) => void): Promise<Postgres> {
  if (env.database.kind === 'external')
    // readEnv guarantees a secret for an external database.
    return { ownerUrl: env.database.ownerUrl, secret: env.secret ?? '', async stop() {} };
  const { ownerUrl, secret, stop } = await startEmbeddedPostgres({ home: env.home, log, ...(onLost && { onLost }) });
  return { ownerUrl, secret: env.secret ?? secret, stop };
}
