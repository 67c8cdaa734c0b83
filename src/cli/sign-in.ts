import { request } from './client.ts';
import { CommandFailed } from './command-failed.ts';
import { type Credentials, keepCredentials, newCredentials, readCredentials } from './credentials.ts';

export interface SignInInput {
  url: string;
  /** Where credentials are kept. */
  home: string;
  /** Whose account: one is made per name and server, and used again. */
  name: string;
}

/** Signs in to the account that this command line keeps for the server, or makes one; returns the session's token. */
export async function signIn({ url, home, name }: SignInInput): Promise<{ token: string; email: string }> {
  const key = `${name} at ${url}`;
  const kept = await readCredentials(home, key);
  if (kept) {
    const answer = await postAuth(url, 'sign-in/email', { email: kept.email, password: kept.password });
    if (answer.ok) return { token: tokenOf(answer), email: kept.email };
    // Another database at the same address knows nobody of that name; anything else is worth saying.
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
    // Auth endpoints take requests of their own origin only.
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(body),
  });
  const parsed = (await answer.json().catch(() => ({}))) as AuthAnswer['body'];
  return { ok: answer.ok, status: answer.status, headers: answer.headers, body: parsed };
}

function tokenOf({ headers, body }: AuthAnswer): string {
  const token = headers.get('set-auth-token') ?? body.token;
  if (!token) throw new CommandFailed('The server signed us in but gave no token.');
  return token;
}

function refused(url: string, { status, body }: AuthAnswer): CommandFailed {
  return new CommandFailed(`${url} refused the sign-in: ${body.message ?? `HTTP ${status}`}`);
}
