import type { Env } from '../config/env.ts';
import { awaitRecovery } from '../services/database/await-recovery.ts';
import { checkRoute } from '../services/database/check-route.ts';
import { directUrl } from '../services/database/direct-url.ts';
import { startEmbeddedPostgres } from '../services/embedded-postgres/start-embedded-postgres.ts';
import type { Logger } from '../services/log/logger.ts';

export interface Postgres {
  /** The owner's connection string, from which the roles' are derived; null when only the roles' are configured. */
  ownerUrl: string | null;
  /** The same without a pooler in between, for migrating. */
  directOwnerUrl: string | null;
  /** The roles' passwords are derived from it. */
  secret: string;
  stop(): Promise<void>;
}

/** The external PostgreSQL if one is configured; otherwise starts the embedded one. */
export async function openPostgres(env: Env, log: Logger, onLost?: (error: Error) => void): Promise<Postgres> {
  if (env.database.kind === 'external') return openExternal(env, env.database, log);
  const { ownerUrl, secret, stop } = await startEmbeddedPostgres({ home: env.home, log, ...(onLost && { onLost }) });
  return { ownerUrl, directOwnerUrl: ownerUrl, secret: env.secret ?? secret, stop };
}

async function openExternal(
  env: Env,
  { ownerUrl, listenUrl }: { ownerUrl: string | null; listenUrl: string | null },
  log: Logger,
): Promise<Postgres> {
  const directOwnerUrl = ownerUrl && directUrl(ownerUrl, listenUrl);
  // The owner only migrates, and never through a pooler.
  if (directOwnerUrl !== null) {
    await awaitRecovery(directOwnerUrl, log);
    await checkRoute({ url: directOwnerUrl, directUrl: directOwnerUrl, prefix: env.databasePrefix }, null);
  }
  // readEnv guarantees a secret for an external database.
  return { ownerUrl, directOwnerUrl, secret: env.secret ?? '', async stop() {} };
}
