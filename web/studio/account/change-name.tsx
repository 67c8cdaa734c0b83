import { useState } from 'react';
import { refetchAll } from '../app/mounted-queries.ts';
import { t } from '../app/messages.tsx';
import { AuthForm } from './auth-form.tsx';

/** The name of the account, which is not the one on the site. */
export function ChangeName({ name }: { name: string }) {
  const [isDone, setDone] = useState(false);
  return (
    <AuthForm
      to="update-user"
      submit={t('changeName.send')}
      onDone={async () => {
        setDone(true);
        await refetchAll();
      }}
    >
      <label>
        {t('changeName.new')}
        <input name="name" defaultValue={name} autoComplete="name" maxLength={200} required />
      </label>
      <p role="status">{isDone && t('changeName.done')}</p>
    </AuthForm>
  );
}
