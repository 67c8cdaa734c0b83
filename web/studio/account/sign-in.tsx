import { useState } from 'react';
import { LanguageSwitch } from '../app/language-switch.tsx';
import { t } from '../app/messages.tsx';
import { refetchAll } from '../app/mounted-queries.ts';
import { AuthForm } from './auth-form.tsx';
import { CodeForm } from './code-form.tsx';
import { Action } from '../app/ui.tsx';
import { ForgottenPassword } from './forgotten-password.tsx';
import { arePasskeysPossible, signInWithPasskey } from './passkey.ts';
import { ProviderButtons } from './providers.tsx';

/** Creates an account, or signs in to one. */
export function SignIn() {
  const [isNew, setNew] = useState(true);
  const [hasForgotten, setForgotten] = useState(false);
  const [isByMail, setByMail] = useState(false);
  const [needsCode, setNeedsCode] = useState(false);
  if (needsCode) return <SecondStep onBack={() => setNeedsCode(false)} />;
  if (hasForgotten) return <ForgottenPassword onBack={() => setForgotten(false)} />;
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
        <AuthForm
          to={isNew ? 'sign-up/email' : 'sign-in/email'}
          submit={isNew ? t('signIn.createAccount') : t('signIn.signIn')}
          onDone={async (_form, { token, twoFactorRedirect }) => {
            if (twoFactorRedirect === true) return setNeedsCode(true);
            setByMail(token === null);
            await refetchAll();
          }}
        >
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
        </AuthForm>
        <ProviderButtons />
        <p role="status">{isByMail && t('confirmAddress.sent')}</p>
        {!isNew && arePasskeysPossible() && (
          <Action
            doing={t('signIn.busy')}
            onDo={async () => {
              const refused = await signInWithPasskey();
              if (refused === null) await refetchAll();
              return refused;
            }}
          >
            {t('passkeys.signIn')}
          </Action>
        )}
        {!isNew && (
          <p>
            <button type="button" className="link" onClick={() => setForgotten(true)}>
              {t('signIn.forgotten')}
            </button>
          </p>
        )}
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

/** After the password, or a provider. */
export function SecondStep({ onBack }: { onBack: () => void }) {
  return (
    <main className="sign-in" id="main">
      <section className="entry">
        <h1>{t('code.title')}</h1>
        <p>{t('code.intro')}</p>
        <CodeForm />
        <p>
          <button type="button" className="link" onClick={onBack}>
            {t('newPassword.back')}
          </button>
        </p>
        <LanguageSwitch />
      </section>
    </main>
  );
}
