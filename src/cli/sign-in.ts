import { CommandFailed } from './command-failed.ts';
import { type Credentials, keepCredentials, newCredentials, readCredentials } from './credentials.ts';
import { openClient } from './open-client.ts';

export interface SignInInput {
  url: string;
  /** Where credentials are kept. */
  home: string;
  /** Name of the account; one per name and server is created and reused. */
  name: string;
}

/** Signs in to this CLI's account on the server, creating it if needed. Returns the session token. */
export async function signIn({ url, home, name }: SignInInput): Promise<{ token: string; email: string }> {
  const client = openClient(url, null);
  const key = `${name} at ${url}`;
  const kept = await readCredentials(home, key);
  if (kept) {
    const session = await client.signIn(kept);
    if (session.__typename === 'Session') return { token: session.token, email: kept.email };
    // Another database at the same address doesn't have this account; report anything else.
    if (session.code !== 'INVALID_EMAIL_OR_PASSWORD') throw refused(url, session.message);
  }
  const made: Credentials = newCredentials(name);
  const session = await client.signUp(made);
  if (session.__typename === 'SignInRefused')
    throw session.code === 'EMAIL_NOT_VERIFIED' ? withoutMail(url) : refused(url, session.message);
  await keepCredentials(home, key, made);
  return { token: session.token, email: made.email };
}

/** The address of this CLI's account is made up. */
const withoutMail = (url: string) =>
  new CommandFailed(
    `${url} confirms the addresses of new accounts by mail (SMTP_URL), which this command can't receive. Use the studio: ${url}/studio`,
  );

const refused = (url: string, reason: string) => new CommandFailed(`${url} refused the sign-in: ${reason}`);
