import { useState } from 'react';
import { t } from '../app/messages.tsx';
import { refetchAll } from '../app/mounted-queries.ts';
import { goTo } from '../app/router.tsx';
import { AuthForm } from './auth-form.tsx';
import { CodeField } from './code-field.tsx';

/** Asks for a code after the password: one of the authenticator app, or a backup code. */
export function CodeForm() {
  const [isBackup, setBackup] = useState(false);
  return (
    <>
      <AuthForm
        key={String(isBackup)}
        to={isBackup ? 'two-factor/verify-backup-code' : 'two-factor/verify-totp'}
        submit={t('signIn.signIn')}
        onDone={async () => {
          // The page of its own after a provider.
          if (location.pathname.endsWith('/second-factor')) goTo('');
          await refetchAll();
        }}
      >
        {isBackup ? (
          <label>
            {t('code.backup')}
            <input name="code" autoComplete="off" spellCheck={false} required />
          </label>
        ) : (
          <CodeField />
        )}
      </AuthForm>
      <p>
        <button type="button" className="link" onClick={() => setBackup(!isBackup)}>
          {isBackup ? t('code.useApp') : t('code.useBackup')}
        </button>
      </p>
    </>
  );
}
