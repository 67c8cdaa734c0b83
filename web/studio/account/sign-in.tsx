import { type FormEvent, useState } from 'react';
import { request } from '../app/client.ts';
import { LanguageSwitch } from '../app/language-switch.tsx';
import { type MessageKey, t } from '../app/messages.tsx';
import { refetchAll } from '../app/mounted-queries.ts';
import { Problem } from '../app/ui.tsx';

/** Creates an account, or signs in to one. */
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
        <h1>{t('signIn.promise')}</h1>
        <p>{t('signIn.intro')}</p>
        <ul>
          <li>{t('signIn.nothingInvented')}</li>
          <li>{t('signIn.nothingLost')}</li>
          <li>{t('signIn.nothingPublished')}</li>
        </ul>
      </section>
      <section className="entry">
        <h2>{isNew ? t('signIn.create') : t('signIn.welcome')}</h2>
        <form onSubmit={(event) => void submit(event)}>
          {isNew && (
            <label>
              {t('signIn.name')}
              <input name="name" autoComplete="name" required maxLength={200} />
            </label>
          )}
          <label>
            {t('signIn.email')}
            <input name="email" type="email" autoComplete="email" required />
          </label>
          <label>
            {t('signIn.password')}
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
              {t('signIn.passwordRule')}
            </p>
          )}
          {problem !== null && <Problem>{problem}</Problem>}
          <button type="submit" className="button main" disabled={isBusy}>
            {isBusy ? t('signIn.busy') : isNew ? t('signIn.createAccount') : t('signIn.signIn')}
          </button>
        </form>
        <p>
          {isNew ? t('signIn.haveAccount') : t('signIn.newHere')}{' '}
          <button type="button" className="link" onClick={() => setNew(!isNew)}>
            {isNew ? t('signIn.signIn') : t('signIn.createAccount')}
          </button>
        </p>
        <LanguageSwitch />
      </section>
    </main>
  );
}

/** Messages by error code of the server. */
const REFUSALS: Record<string, MessageKey> = {
  INVALID_EMAIL_OR_PASSWORD: 'signIn.refusal.INVALID_EMAIL_OR_PASSWORD',
  USER_ALREADY_EXISTS: 'signIn.refusal.USER_ALREADY_EXISTS',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'signIn.refusal.USER_ALREADY_EXISTS',
  INVALID_EMAIL: 'signIn.refusal.INVALID_EMAIL',
  PASSWORD_TOO_SHORT: 'signIn.refusal.PASSWORD_TOO_SHORT',
  PASSWORD_TOO_LONG: 'signIn.refusal.PASSWORD_TOO_LONG',
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
      const known = REFUSALS[code];
      return known === undefined ? (message ?? t('problem.failed')) : t(known);
    }
    await refetchAll();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
