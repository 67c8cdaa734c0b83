import type { Env } from '../config/env.ts';
import { startEmbeddedPostgres } from '../services/embedded-postgres/start-embedded-postgres.ts';
import type { Logger } from '../services/log/logger.ts';

export interface Postgres {
  /** The owner's connection string; null when only those of the two roles are known. */
  ownerUrl: string | null;
  /** What the roles' passwords are derived from. */
  secret: string;
  stop(): Promise<void>;
}

/** The configured PostgreSQL: the external one, or the embedded one, which is started. */
export async function openPostgres(env: Env, log: Logger, onLost?: (error: Error) => void): Promise<Postgres> {
  if (env.database.kind === 'external')
    // readEnv has made sure that there is a secret.
    return { ownerUrl: env.database.ownerUrl, secret: env.secret ?? '', async stop() {} };
  const { ownerUrl, secret, stop } = await startEmbeddedPostgres({ home: env.home, log, ...(onLost && { onLost }) });
  return { ownerUrl, secret: env.secret ?? secret, stop };
}
