import { useState } from 'react';
import { change, request } from '../app/client.ts';
import { refetchAll } from '../app/mounted-queries.ts';
import { goTo } from '../app/router.tsx';
import { Action, Page } from '../app/ui.tsx';
import { useQuery } from '../app/use-query.ts';
import { DELETE_ACCOUNT, VIEWER } from './operations.ts';
import { Exports } from './exports.tsx';

/** What is yours to take along, and the way out. */
export function Account() {
  const { data } = useQuery(VIEWER, {});
  return (
    <Page title="Account" intro={data?.viewer ? `${data.viewer.name}, ${data.viewer.email}` : undefined}>
      <Exports />
      <section className="card" aria-labelledby="out-title">
        <h2 id="out-title">Leave</h2>
        <Action
          doing="Signing out…"
          onDo={async () => {
            const answer = await request('/api/auth/sign-out', {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: '{}',
            });
            goTo('');
            await refetchAll();
            return answer.ok ? null : 'That did not work. Try again.';
          }}
        >
          Sign out
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
      <summary>Delete my account</summary>
      <p>
        Documents, graph, pictures and site are erased at once and for good. Take everything with you first, as one
        archive.
      </p>
      <label>
        Type your e-mail address to confirm
        <input value={confirm} onChange={(event) => setConfirm(event.target.value)} type="email" autoComplete="off" />
      </label>
      <Action
        kind="danger"
        doing="Erasing…"
        disabled={confirm === ''}
        onDo={async () => {
          const { refused } = await change(DELETE_ACCOUNT, { confirm });
          if (refused === null) goTo('');
          return refused;
        }}
      >
        Erase everything
      </Action>
    </details>
  );
}
