import type { TestServer } from './server.ts';

/** A user who has signed up through the API. */
export interface SignedUp {
  userId: string;
  email: string;
  password: string;
  token: string;
  /** Of the session, as a browser sends it. */
  cookie: string;
}

let count = 0;

export async function signUp(server: TestServer, name = `user${(count += 1)}`): Promise<SignedUp> {
  const email = `${name}@example.com`;
  const password = 'correct horse battery';
  const answer = await fetch(`${server.url}/api/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: server.url },
    body: JSON.stringify({ name, email, password }),
  });
  const body = (await answer.json()) as { user?: { id: string } };
  if (!answer.ok || !body.user) throw new Error(`Sign-up answered ${answer.status}: ${JSON.stringify(body)}`);
  const [cookie = ''] = answer.headers
    .getSetCookie()
    .flatMap((one) => (one.startsWith('cursus_device=') ? [] : (one.split(';')[0] ?? [])));
  return { userId: body.user.id, email, password, token: answer.headers.get('set-auth-token') ?? '', cookie };
}

export interface Answer<Data = Record<string, unknown>> {
  data?: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

/** A GraphQL operation over HTTP, as a user or a visitor. */
export async function runQuery<Data = Record<string, unknown>>(
  server: TestServer,
  query: string,
  variables: Record<string, unknown> = {},
  as: SignedUp | null = null,
): Promise<Answer<Data>> {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(as && { authorization: `Bearer ${as.token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as Answer<Data>;
}
