import { useState } from 'react';
import { request } from '../app/client.ts';
import { refetchAll } from '../app/mounted-queries.ts';
import { t } from '../app/messages.tsx';
import { goTo } from '../app/router.tsx';
import { Action, Page } from '../app/ui.tsx';
import { useQuery } from '../app/use-query.ts';
import { ApiKeys } from './api-keys.tsx';
import { AuditLog } from './audit-log.tsx';
import { AuthForm, NewPasswordField } from './auth-form.tsx';
import { ChangeName } from './change-name.tsx';
import { ChangeEmail } from './change-email.tsx';
import { DeleteAccount } from './delete-account.tsx';
import { Exports } from './exports.tsx';
import { ImportArchive } from './import-archive.tsx';
import { VIEWER } from './operations.ts';
import { LinkedProviders } from './linked-providers.tsx';
import { Passkeys } from './passkeys.tsx';
import { SecondFactor } from './second-factor.tsx';
import { Sessions } from './sessions.tsx';
import { Webhooks } from './webhooks.tsx';

/** Downloads, programs and devices with access, how to sign in, signing out and deleting the account. */
export function Account() {
  const { data } = useQuery(VIEWER, {});
  return (
    <Page title={t('account.title')} intro={data?.viewer ? `${data.viewer.name}, ${data.viewer.email}` : undefined}>
      <Exports />
      <ImportArchive />
      <ApiKeys />
      <Webhooks />
      {data?.viewer && (
        <section className="card" aria-labelledby="name-title">
          <h2 id="name-title">{t('changeName.title')}</h2>
          <ChangeName name={data.viewer.name} />
        </section>
      )}
      <section className="card" aria-labelledby="email-title">
        <h2 id="email-title">{t('signIn.email')}</h2>
        <ChangeEmail />
      </section>
      <section className="card" aria-labelledby="password-title">
        <h2 id="password-title">{t('account.passwordTitle')}</h2>
        <ChangePassword />
      </section>
      <LinkedProviders />
      <Passkeys />
      <SecondFactor />
      <Sessions />
      <AuditLog />
      <section className="card" aria-labelledby="out-title">
        <h2 id="out-title">{t('account.signOutTitle')}</h2>
        <Action
          doing={t('account.signingOut')}
          onDo={async () => {
            const answer = await request('/api/auth/sign-out', {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: '{}',
            });
            goTo('');
            await refetchAll();
            return answer.ok ? null : t('problem.failed');
          }}
        >
          {t('account.signOut')}
        </Action>
        <DeleteAccount />
      </section>
    </Page>
  );
}

function ChangePassword() {
  const [isDone, setDone] = useState(false);
  return (
    <AuthForm
      to="change-password"
      extra={{ revokeOtherSessions: true }}
      submit={t('newPassword.set')}
      onDone={(form) => {
        form.reset();
        setDone(true);
      }}
    >
      <label>
        {t('account.currentPassword')}
        <input name="currentPassword" type="password" autoComplete="current-password" required />
      </label>
      <NewPasswordField />
      <p role="status">{isDone && t('account.passwordChanged')}</p>
    </AuthForm>
  );
}
