import { randomBytes } from 'node:crypto';
import type { ApiKeyScope } from '../../generated/prisma/enums.ts';
import type { Database } from '../database/prisma.ts';
import { onPool } from '../database/run-sql.ts';
import type { Viewer } from './find-session.ts';
import { hashToken } from './session-token.ts';

/** In front of every key, so that secret scanners recognize one and a session token is never taken for one. */
const PREFIX = 'cursus_';
const BYTES = 32;

export const isApiKey = (token: string) => token.startsWith(PREFIX);

/** A new key. Only its hash is stored, so it can be shown just once. */
export function newApiKey(): { key: string; tokenHash: string; hint: string } {
  const key = `${PREFIX}${randomBytes(BYTES).toString('base64url')}`;
  return { key, tokenHash: hashToken(key), hint: key.slice(-4) };
}

const FIND = `select k.id as "sessionId", k.user_id as "userId", u.tenant_id as "tenantId", k.scopes::text[] as scopes, g.version as "graphVersion",
    coalesce(k.last_used_at < now() - interval '1 minute', true) as "isStale"
  from api_keys k join users u on u.id = k.user_id join career_graphs g on g.user_id = k.user_id where k.token_hash = $1 and k.revoked_at is null`;

const TOUCH = 'update api_keys set last_used_at = now() where token_hash = $1 returning id';

/** Finds the user whom a key acts for; null if it is revoked or unknown. Records the use, to the minute. */
export async function findApiKey(database: Database, key: string): Promise<Viewer | null> {
  const sql = onPool(database.pool);
  const hash = hashToken(key);
  const [found] = await sql<Omit<Viewer, 'scopes'> & { scopes: ApiKeyScope[]; isStale: boolean }>(FIND, [hash]);
  if (!found) return null;
  const { isStale, ...viewer } = found;
  if (isStale) await sql(TOUCH, [hash]);
  return viewer;
}
