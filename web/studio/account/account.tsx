import { useState } from 'react';
import { change, request } from '../app/client.ts';
import { refetchAll } from '../app/mounted-queries.ts';
import { t } from '../app/messages.tsx';
import { goTo } from '../app/router.tsx';
import { Action, Page } from '../app/ui.tsx';
import { useQuery } from '../app/use-query.ts';
import { DELETE_ACCOUNT, VIEWER } from './operations.ts';
import { Exports } from './exports.tsx';

/** Downloads, signing out and deleting the account. */
export function Account() {
  const { data } = useQuery(VIEWER, {});
  return (
    <Page title={t('account.title')} intro={data?.viewer ? `${data.viewer.name}, ${data.viewer.email}` : undefined}>
      <Exports />
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
        <Delete />
      </section>
    </Page>
  );
}

function Delete() {
  const [confirm, setConfirm] = useState('');
  return (
    <details>
      <summary>{t('account.delete')}</summary>
      <p>{t('account.deleteWarning')}</p>
      <label>
        {t('account.confirmEmail')}
        <input value={confirm} onChange={(event) => setConfirm(event.target.value)} type="email" autoComplete="off" />
      </label>
      <Action
        kind="danger"
        doing={t('account.deleting')}
        disabled={confirm === ''}
        onDo={async () => {
          const { refused } = await change(DELETE_ACCOUNT, { confirm });
          if (refused === null) goTo('');
          return refused;
        }}
      >
        {t('account.deleteEverything')}
      </Action>
    </details>
  );
}
