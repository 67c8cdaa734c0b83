import { verifyPassword } from 'better-auth/crypto';
import { countRequest, type RateRule } from '../auth/rate-limit.ts';
import type { Database } from '../database/prisma.ts';
import { onPool } from '../database/run-sql.ts';

/** A session is fresh this long after signing in. */
const FRESH_MINUTES = 10;

/** Someone with a stolen session must not guess the password here. */
const GUESSES: RateRule = { max: 10, seconds: 300 };

const READ = `select s.created_at > now() - make_interval(mins => $3::int) as "isFresh",
    (select a.password from accounts a where a.user_id = s.user_id and a.provider_id = 'credential') as hash
  from sessions s where s.id = $1::uuid and s.user_id = $2::uuid`;

export type Confirmation =
  | { kind: 'confirmed' }
  /** Neither a fresh session nor a password. */
  | { kind: 'needed' }
  | { kind: 'wrong' }
  | { kind: 'too_many'; retryAfterSeconds: number };

/**
 * Confirms that it is the owner who uses a session, for what must not be done with a stolen one: by the password, or because the session
 * has just begun.
 *
 * @param database connected as app_api, which reads passwords' hashes
 */
export async function confirmIdentity(
  database: Database,
  { sessionId, userId, password }: { sessionId: string; userId: string; password: string | null },
): Promise<Confirmation> {
  const [session] = await onPool(database.pool)<{ isFresh: boolean; hash: string | null }>(READ, [
    sessionId,
    userId,
    FRESH_MINUTES,
  ]);
  if (password === null) return { kind: session?.isFresh ? 'confirmed' : 'needed' };
  // Also for a fresh session, which better-auth may ask for the password.
  const retryAfterSeconds = await countRequest(database, `auth:confirm:${userId}`, GUESSES);
  if (retryAfterSeconds > 0) return { kind: 'too_many', retryAfterSeconds };
  if (session?.isFresh) return { kind: 'confirmed' };
  const isRight = session?.hash != null && (await verifyPassword({ hash: session.hash, password }));
  return { kind: isRight ? 'confirmed' : 'wrong' };
}
