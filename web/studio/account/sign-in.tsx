import { type FormEvent, useState } from 'react';
import { request } from '../app/client.ts';
import { refetchAll } from '../app/mounted-queries.ts';
import { Problem } from '../app/ui.tsx';

/** Makes an account, or opens one. */
export function SignIn() {
  const [isNew, setNew] = useState(true);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = Object.fromEntries(new FormData(event.currentTarget));
    setBusy(true);
    setProblem(await enter(isNew ? 'sign-up/email' : 'sign-in/email', given));
    setBusy(false);
  };
  return (
    <main className="sign-in" id="main">
      <section className="promise">
        <p className="brand">Cursus</p>
        <h1>Your resume, told well and told true.</h1>
        <p>
          Drop a resume. In a minute it is a site of your own. Every sentence on it comes from your documents, and you
          can always see from where.
        </p>
        <ul>
          <li>Nothing is invented.</li>
          <li>Nothing is lost.</li>
          <li>Nothing is published before you say so.</li>
        </ul>
      </section>
      <section className="entry">
        <h2>{isNew ? 'Begin' : 'Welcome back'}</h2>
        <form onSubmit={(event) => void submit(event)}>
          {isNew && (
            <label>
              Your name
              <input name="name" autoComplete="name" required maxLength={200} />
            </label>
          )}
          <label>
            E-mail
            <input name="email" type="email" autoComplete="email" required />
          </label>
          <label>
            Password
            <input
              name="password"
              type="password"
              autoComplete={isNew ? 'new-password' : 'current-password'}
              required
              minLength={8}
              aria-describedby={isNew ? 'password-rule' : undefined}
            />
          </label>
          {isNew && (
            <p className="hint" id="password-rule">
              At least 8 characters. Everything stays on this server.
            </p>
          )}
          {problem !== null && <Problem>{problem}</Problem>}
          <button type="submit" className="button main" disabled={isBusy}>
            {isBusy ? 'One moment…' : isNew ? 'Make my account' : 'Sign in'}
          </button>
        </form>
        <p>
          {isNew ? 'You have an account? ' : 'New here? '}
          <button type="button" className="link" onClick={() => setNew(!isNew)}>
            {isNew ? 'Sign in' : 'Make one'}
          </button>
        </p>
      </section>
    </main>
  );
}

/** In plain words what the server says by a code. */
const REFUSALS: Record<string, string> = {
  INVALID_EMAIL_OR_PASSWORD: 'This e-mail address and this password do not belong together. Check both.',
  USER_ALREADY_EXISTS: 'There is an account with this e-mail address. Sign in instead.',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'There is an account with this e-mail address. Sign in instead.',
  INVALID_EMAIL: 'That is no e-mail address.',
  PASSWORD_TOO_SHORT: 'The password needs at least 8 characters.',
  PASSWORD_TOO_LONG: 'The password is too long; at most 128 characters are taken.',
};

async function enter(path: string, given: Record<string, unknown>): Promise<string | null> {
  try {
    const answer = await request(`/api/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(given),
    });
    if (!answer.ok) {
      const { code = '', message } = (await answer.json().catch(() => ({}))) as { code?: string; message?: string };
      return REFUSALS[code] ?? message ?? 'That did not work. Check what you typed and try again.';
    }
    await refetchAll();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
