import type { SignedUp } from './run-query.ts';
import type { TestServer } from './server.ts';
import { codeOf, secretIn } from './totp.ts';

let addresses = 0;

/** A request to an endpoint for accounts, each from another address; `null` for a GET. Needs `trustedProxies: 1` for more than 60 of them. */
export async function sendAuth(
  server: TestServer,
  endpoint: string,
  body: object | null,
  headers: Record<string, string> = {},
) {
  const answer = await fetch(`${server.url}/api/auth/${endpoint}`, {
    method: body === null ? 'GET' : 'POST',
    redirect: 'manual',
    headers: {
      'content-type': 'application/json',
      origin: server.url,
      'x-forwarded-for': `10.1.${(addresses += 1) >> 8}.${addresses & 255}`,
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0] ?? '');
  return {
    status: answer.status,
    headers: answer.headers,
    body: ((await answer.json().catch(() => null)) ?? {}) as Record<string, unknown>,
    /** Those that are set, as a browser sends them. */
    cookies: cookies.filter((cookie) => !cookie.endsWith('=')),
    token: answer.headers.get('set-auth-token'),
  };
}

export const bearer = ({ token }: { token: string }) => ({ authorization: `Bearer ${token}` });

export interface Enrolled extends SignedUp {
  secret: Buffer;
  backupCodes: string[];
}

/** Sets up an authenticator app. */
export async function enroll(server: TestServer, user: SignedUp): Promise<Enrolled> {
  const prepared = await sendAuth(server, 'two-factor/enable', { password: user.password }, bearer(user));
  const secret = secretIn(String(prepared.body['totpURI']));
  const confirmed = await sendAuth(server, 'two-factor/verify-totp', { code: codeOf(secret) }, bearer(user));
  if (confirmed.token === null) throw new Error(`The first code was refused: ${JSON.stringify(confirmed.body)}`);
  // As if time had passed: the code may be entered again.
  await server.test.sql(`delete from rate_limits where key like 'auth:code-used:%'`);
  return { ...user, token: confirmed.token, secret, backupCodes: prepared.body['backupCodes'] as string[] };
}
