import { useState } from 'react';
import { change } from '../app/client.ts';
import { t } from '../app/messages.tsx';
import { goTo } from '../app/router.tsx';
import { Action } from '../app/ui.tsx';
import { DELETE_ACCOUNT } from './operations.ts';

/** Asks for the email address, against accidents, and for the password, against others at this device. */
export function DeleteAccount() {
  const [confirm, setConfirm] = useState('');
  const [password, setPassword] = useState('');
  return (
    <details>
      <summary>{t('account.delete')}</summary>
      <p>{t('account.deleteWarning')}</p>
      <label>
        {t('account.confirmEmail')}
        <input value={confirm} onChange={({ target }) => setConfirm(target.value)} type="email" autoComplete="off" />
      </label>
      <label>
        {t('account.confirmPassword')}
        <input
          value={password}
          onChange={({ target }) => setPassword(target.value)}
          type="password"
          autoComplete="current-password"
        />
      </label>
      <Action
        kind="danger"
        doing={t('account.deleting')}
        disabled={confirm === ''}
        onDo={async () => {
          const { refused } = await change(DELETE_ACCOUNT, { confirm, password: password === '' ? null : password });
          if (refused === null) goTo('');
          return refused;
        }}
      >
        {t('account.deleteEverything')}
      </Action>
    </details>
  );
}
