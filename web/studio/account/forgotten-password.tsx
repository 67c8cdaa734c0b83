import { useState } from 'react';
import { LanguageSwitch } from '../app/language-switch.tsx';
import { t } from '../app/messages.tsx';
import { AuthForm } from './auth-form.tsx';

/** Asks for mail with a link to choose a new password. */
export function ForgottenPassword({ onBack }: { onBack(): void }) {
  const [isSent, setSent] = useState(false);
  return (
    <main className="sign-in" id="main">
      <section className="entry">
        <h1>{t('newPassword.forgottenTitle')}</h1>
        {isSent ? (
          <p role="status">{t('newPassword.sent')}</p>
        ) : (
          <AuthForm
            to="request-password-reset"
            submit={t('newPassword.send')}
            onDone={() => {
              setSent(true);
            }}
          >
            <p>{t('newPassword.forgottenIntro')}</p>
            <label>
              {t('signIn.email')}
              <input name="email" type="email" autoComplete="email" required />
            </label>
          </AuthForm>
        )}
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
