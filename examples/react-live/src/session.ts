import { createContext, useContext } from 'react';
import { createCursusClient, type CursusClient } from 'cursus-client';

/** Where Cursus runs. Its setting ALLOWED_ORIGINS must list this page's origin, except on localhost during development. */
const visitor = createCursusClient({ url: import.meta.env.VITE_CURSUS_URL ?? 'http://localhost:4000' });

/** Cursus as the signed-in user. */
export const Cursus = createContext(visitor);
export const useCursus = () => useContext(Cursus);

/** A field of a form. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** Signs in, or signs up for a new account. */
export async function openSession(email: string, password: string, isNew: boolean): Promise<CursusClient> {
  const account = { name: email.split('@')[0] ?? email, email, password };
  const session = isNew ? await visitor.signUp(account) : await visitor.signIn(account);
  if (session.__typename === 'SignInRefused') throw new Error(session.message);
  return visitor.as(session.token);
}
