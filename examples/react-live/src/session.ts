/** Where Cursus runs. Its setting ALLOWED_ORIGINS must list this page's origin, except on localhost during development. */
export const CURSUS = import.meta.env.VITE_CURSUS_URL ?? 'http://localhost:4000';

export interface Account {
  email: string;
  password: string;
}

/** A field of a form. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** Signs in, or signs up for a new account. @returns the token that all other requests send */
export async function openSession(account: Account, isNew: boolean): Promise<string> {
  const answer = await fetch(`${CURSUS}/api/auth/${isNew ? 'sign-up' : 'sign-in'}/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: account.email.split('@')[0], ...account }),
  });
  const { token, message } = (await answer.json()) as { token?: string; message?: string };
  if (token === undefined) throw new Error(message ?? 'Signing in failed.');
  return token;
}
