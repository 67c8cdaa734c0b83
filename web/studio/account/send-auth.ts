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
  INVALID_EMAIL: 'signIn.refusal.INVALID_EMAIL',
  PASSWORD_TOO_SHORT: 'signIn.refusal.PASSWORD_TOO_SHORT',
  PASSWORD_TOO_LONG: 'signIn.refusal.PASSWORD_TOO_LONG',
};

/** Sends a request to one of the endpoints for accounts. Returns why it was refused, or null. */
export async function sendAuth(path: string, given: Record<string, unknown>): Promise<string | null> {
  try {
    const answer = await request(`/api/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(given),
    });
    if (!answer.ok) {
      const { code = '', message } = (await answer.json().catch(() => ({}))) as { code?: string; message?: string };
      const known = REFUSALS[code];
      if (known !== undefined) return t(known);
      return message === undefined ? t('problem.failed') : serverWords(message);
    }
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
