import { request } from '../app/client.ts';
import { type MessageKey, t } from '../app/messages.tsx';
import { serverWords } from '../app/server-words.ts';

/** Messages by error code of the server. */
const REFUSALS: Record<string, MessageKey> = {
  INVALID_EMAIL_OR_PASSWORD: 'signIn.refusal.INVALID_EMAIL_OR_PASSWORD',
  USER_ALREADY_EXISTS: 'signIn.refusal.USER_ALREADY_EXISTS',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'signIn.refusal.USER_ALREADY_EXISTS',
  INVALID_PASSWORD: 'signIn.refusal.INVALID_PASSWORD',
  INVALID_TOKEN: 'signIn.refusal.INVALID_TOKEN',
  TOKEN_EXPIRED: 'signIn.refusal.INVALID_TOKEN',
  EMAIL_NOT_VERIFIED: 'signIn.refusal.EMAIL_NOT_VERIFIED',
  INVALID_EMAIL: 'signIn.refusal.INVALID_EMAIL',
  INVALID_CODE: 'signIn.refusal.INVALID_CODE',
  INVALID_BACKUP_CODE: 'signIn.refusal.INVALID_BACKUP_CODE',
  INVALID_TWO_FACTOR_COOKIE: 'signIn.refusal.INVALID_TWO_FACTOR_COOKIE',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'signIn.refusal.INVALID_TWO_FACTOR_COOKIE',
  PASSKEY_NOT_FOUND: 'signIn.refusal.PASSKEY_NOT_FOUND',
  LAST_WAY_TO_SIGN_IN: 'signIn.refusal.LAST_WAY_TO_SIGN_IN',
  PASSWORD_TOO_SHORT: 'signIn.refusal.PASSWORD_TOO_SHORT',
  PASSWORD_TOO_LONG: 'signIn.refusal.PASSWORD_TOO_LONG',
};

/** What an endpoint for accounts answered: why it refused, or what it gave. */
export interface AuthAnswer {
  /** Null if it didn't refuse. */
  refused: string | null;
  body: Record<string, unknown>;
}

/** Sends a request to one of the endpoints for accounts. */
export const sendAuth = (path: string, given: Record<string, unknown>): Promise<AuthAnswer> =>
  ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(given) });

/** The same for endpoints that are read. */
export const getAuth = (path: string): Promise<AuthAnswer> => ask(path, {});

async function ask(path: string, options: RequestInit): Promise<AuthAnswer> {
  try {
    const answer = await request(`/api/auth/${path}`, options);
    const body = ((await answer.json().catch(() => null)) ?? {}) as Record<string, unknown>;
    return { refused: answer.ok ? null : refusalIn(body), body };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error), body: {} };
  }
}

function refusalIn({ code, message }: Record<string, unknown>): string {
  const known = REFUSALS[String(code)];
  if (known !== undefined) return t(known);
  return typeof message === 'string' ? serverWords(message) : t('problem.failed');
}
