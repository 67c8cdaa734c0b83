import { request } from './client.ts';
import { CommandFailed } from './command-failed.ts';
import { type Credentials, keepCredentials, newCredentials, readCredentials } from './credentials.ts';

export interface SignInInput {
  url: string;
  /** Where credentials are kept. */
  home: string;
  /** Name of the account; one per name and server is created and reused. */
  name: string;
}

/** Signs in to this CLI's account on the server, creating it if needed. Returns the session token. */
export async function signIn({ url, home, name }: SignInInput): Promise<{ token: string; email: string }> {
  const key = `${name} at ${url}`;
  const kept = await readCredentials(home, key);
  if (kept) {
    const answer = await postAuth(url, 'sign-in/email', { email: kept.email, password: kept.password });
    if (answer.ok) return { token: tokenOf(answer), email: kept.email };
    // 401 means another database at the same address, which doesn't have this account; report anything else.
    if (answer.status !== 401) throw refused(url, answer);
  }
  const made: Credentials = newCredentials(name);
  const answer = await postAuth(url, 'sign-up/email', { ...made });
  if (!answer.ok) throw refused(url, answer);
  await keepCredentials(home, key, made);
  return { token: tokenOf(answer), email: made.email };
}

interface AuthAnswer {
  ok: boolean;
  status: number;
  headers: Headers;
  body: { token?: string | null; message?: string };
}

async function postAuth(url: string, path: string, body: Record<string, string>): Promise<AuthAnswer> {
  const answer = await request(`${url}/api/auth/${path}`, {
    method: 'POST',
    // Auth endpoints only accept same-origin requests.
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(body),
  });
  const parsed = (await answer.json().catch(() => ({}))) as AuthAnswer['body'];
  return { ok: answer.ok, status: answer.status, headers: answer.headers, body: parsed };
}

function tokenOf({ headers, body }: AuthAnswer): string {
  const token = headers.get('set-auth-token') ?? body.token;
  if (!token) throw new CommandFailed('The server accepted the sign-in but returned no token.');
  return token;
}

function refused(url: string, { status, body }: AuthAnswer): CommandFailed {
  return new CommandFailed(`${url} refused the sign-in: ${body.message ?? `HTTP ${status}`}`);
}
