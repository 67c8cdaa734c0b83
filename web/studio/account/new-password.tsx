import { useState } from 'react';
import { LanguageSwitch } from '../app/language-switch.tsx';
import { t } from '../app/messages.tsx';
import { Link } from '../app/router.tsx';
import { AuthForm, NewPasswordField } from './auth-form.tsx';
import { useLinkToken } from './use-link-token.ts';

/** Where the link in a mail leads; its fragment is the token. */
export function NewPassword() {
  const token = useLinkToken();
  const [isSet, setSet] = useState(false);
  return (
    <main className="sign-in" id="main">
      <section className="entry">
        <h1>{t('newPassword.title')}</h1>
        {isSet ? (
          <p role="status">{t('newPassword.done')}</p>
        ) : (
          <AuthForm to="reset-password" extra={{ token }} submit={t('newPassword.set')} onDone={() => setSet(true)}>
            <NewPasswordField />
          </AuthForm>
        )}
        <p>
          <Link to="">{t('newPassword.toSignIn')}</Link>
        </p>
        <LanguageSwitch />
      </section>
    </main>
  );
}
