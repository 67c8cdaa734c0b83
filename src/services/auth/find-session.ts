import type { ApiKeyScope } from '../../generated/prisma/enums.ts';
import type { Database } from '../database/prisma.ts';
import { queryAsActorAfter, type Statement } from '../database/query-as-actor.ts';
import { onPool } from '../database/run-sql.ts';
import { hashToken, tokenOf } from './session-token.ts';

/** The signed-in user. */
export interface Viewer {
  sessionId: string;
  userId: string;
  tenantId: string;
  /** What an API key allows; null for a session, which allows everything. */
  scopes: readonly ApiKeyScope[] | null;
  /** Version of their career graph when the session was looked up. */
  graphVersion: number;
}

const FIND = `select s.id as "sessionId", s.user_id as "userId", u.tenant_id as "tenantId", null as scopes, g.version as "graphVersion"
  from sessions s join users u on u.id = s.user_id join career_graphs g on g.user_id = s.user_id where s.token = $1 and s.expires_at > now()`;

/**
 * Finds the user of a session; null if it is expired or unknown. Uses one prepared statement because every request needs it, and
 * better-auth's lookup takes several times as long.
 */
export function findSession(database: Database, signedToken: string): Promise<Viewer | null> {
  return findSessionByHash(database, hashToken(tokenOf(signedToken)));
}

/** The same by the hash of its token. */
export async function findSessionByHash(database: Database, tokenHash: string): Promise<Viewer | null> {
  const [viewer] = await onPool(database.pool)<Viewer>(FIND, [tokenHash]);
  return viewer ?? null;
}

/**
 * The same, and reads as the user that the session probably belongs to, in the same round trip. The rows are null if it belongs to someone
 * else, or to nobody any more.
 */
export async function findSessionAndRead(
  database: Database,
  tokenHash: string,
  { userId, tenantId }: Pick<Viewer, 'userId' | 'tenantId'>,
  query: Statement,
): Promise<{ viewer: Viewer | null; rows: unknown[] | null }> {
  const before = { text: FIND, values: [tokenHash] };
  const actor = { role: 'app_user', userId, tenantId } as const;
  const [[viewer = null], rows] = await queryAsActorAfter<Viewer, unknown>(database, actor, { before, query });
  const isTheirs = viewer?.userId === userId && viewer.tenantId === tenantId;
  return { viewer, rows: isTheirs ? rows : null };
}
