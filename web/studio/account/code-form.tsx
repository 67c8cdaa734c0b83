import { useState } from 'react';
import { t } from '../app/messages.tsx';
import { refetchAll } from '../app/mounted-queries.ts';
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
        onDone={() => refetchAll()}
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
