import { useState } from 'react';
import { t } from '../app/messages.tsx';
import { AuthForm } from './auth-form.tsx';

/** The address changes when the mail sent there has been answered. */
export function ChangeEmail() {
  const [isSent, setSent] = useState(false);
  return (
    <AuthForm
      to="change-email"
      submit={t('changeEmail.send')}
      onDone={(form) => {
        form.reset();
        setSent(true);
      }}
    >
      <label>
        {t('changeEmail.new')}
        <input name="newEmail" type="email" autoComplete="email" required />
      </label>
      <label>
        {t('changeEmail.password')}
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      <p role="status">{isSent && t('changeEmail.sent')}</p>
    </AuthForm>
  );
}
