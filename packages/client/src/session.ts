import { CursusError } from './cursus-error.ts';
import { send, type Server } from './server.ts';

/** Signed in. */
export interface Session {
  __typename: 'Session';
  /** For `createCursusClient`. Lasts 7 days, and is extended while it is used. */
  token: string;
  user: { id: string; name: string; email: string };
}

/** Not signed in. */
export interface SignInRefused {
  __typename: 'SignInRefused';
  /** For people. */
  message: string;
  /**
   * Such as `INVALID_EMAIL_OR_PASSWORD` or `RATE_LIMITED`; `EMAIL_NOT_VERIFIED` also after signing up where addresses are confirmed by mail,
   * and `CODE_NEEDED` if the account has a second factor.
   */
  code: string | null;
}

/**
 * Signs up or in.
 *
 * @throws CursusError if no answer comes
 */
export async function openSession(
  server: Server,
  path: 'sign-up/email' | 'sign-in/email',
  account: Record<string, string>,
): Promise<Session | SignInRefused> {
  const response = await send(server, `${server.url}/api/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  });
  const body = (await response.json().catch(() => ({}))) as Partial<Omit<Session, '__typename'>> & {
    message?: string;
    details?: string;
    code?: string;
    twoFactorRedirect?: boolean;
  };
  const { token, user, message, details, code } = body;
  if (response.ok && token && user)
    return { __typename: 'Session', token, user: { id: user.id, name: user.name, email: user.email } };
  if (body.twoFactorRedirect === true) return { __typename: 'SignInRefused', ...CODE_NEEDED };
  if (response.ok && user) return { __typename: 'SignInRefused', ...MAIL_SENT };
  const reason = message ?? details;
  if (reason === undefined || response.status >= 500)
    throw new CursusError(`${server.url} responded with HTTP ${response.status} instead of a session.`, {
      code: 'UNEXPECTED_RESPONSE',
    });
  return { __typename: 'SignInRefused', message: reason, code: code ?? null };
}

const CODE_NEEDED = {
  code: 'CODE_NEEDED',
  message: 'This account has a second factor. Sign in with a browser, or use an API key.',
};

const MAIL_SENT = {
  code: 'EMAIL_NOT_VERIFIED',
  message: 'The server has sent mail to confirm the address. Open the link in it, then sign in.',
};
