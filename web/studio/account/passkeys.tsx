import type { ResultOf } from '@graphql-typed-document-node/core';
import { type FormEvent, useState } from 'react';
import { timeWords } from '../app/formats.ts';
import { t } from '../app/messages.tsx';
import { refetchAll } from '../app/mounted-queries.ts';
import { Problem } from '../app/ui.tsx';
import { useQuery } from '../app/use-query.ts';
import { AuthForm } from './auth-form.tsx';
import { PASSKEYS } from './operations.ts';
import { addPasskey, arePasskeysPossible } from './passkey.ts';

type Passkey = ResultOf<typeof PASSKEYS>['passkeys'][number];

/** Passkeys: what the user signs in with instead of a password. */
export function Passkeys() {
  const { data } = useQuery(PASSKEYS, {});
  return (
    <section className="card" aria-labelledby="passkeys-title">
      <h2 id="passkeys-title">{t('passkeys.title')}</h2>
      <p className="hint">{t('passkeys.hint')}</p>
      <ul className="connections">
        {data?.passkeys.map((passkey) => (
          <One key={passkey.id} passkey={passkey} />
        ))}
      </ul>
      {arePasskeysPossible() ? <Add /> : <p>{t('passkeys.impossible')}</p>}
    </section>
  );
}

function One({ passkey: { id, name, isSynced, createdAt } }: { passkey: Passkey }) {
  const shown = name ?? t('passkeys.unnamed');
  const since = t('passkeys.since', { time: timeWords(createdAt) });
  return (
    <li>
      <p>
        <strong>{shown}</strong>
        <span className="hint">{[since, ...(isSynced ? [t('passkeys.synced')] : [])].join(' · ')}</span>
      </p>
      <details>
        <summary>{t('passkeys.change', { name: shown })}</summary>
        <AuthForm to="passkey/update-passkey" extra={{ id }} submit={t('passkeys.rename')} onDone={() => refetchAll()}>
          <label>
            {t('passkeys.name')}
            <input name="name" defaultValue={name ?? ''} required maxLength={100} autoComplete="off" />
          </label>
        </AuthForm>
        <AuthForm to="passkey/delete-passkey" extra={{ id }} submit={t('action.remove')} onDone={() => refetchAll()}>
          <label>
            {t('account.confirmPassword')}
            <input name="password" type="password" autoComplete="current-password" />
          </label>
        </AuthForm>
      </details>
    </li>
  );
}

function Add() {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const { name = '', password = '' } = Object.fromEntries(new FormData(form)) as Record<string, string>;
    setBusy(true);
    const refused = await addPasskey(name, password);
    setBusy(false);
    setProblem(refused);
    if (refused !== null) return;
    form.reset();
    await refetchAll();
  };
  return (
    <details>
      <summary>{t('passkeys.add')}</summary>
      <form className="stack" onSubmit={(event) => void add(event)}>
        <label>
          {t('passkeys.name')}
          <input name="name" required maxLength={100} autoComplete="off" />
        </label>
        <label>
          {t('account.confirmPassword')}
          <input name="password" type="password" autoComplete="current-password" />
        </label>
        {problem !== null && <Problem>{problem}</Problem>}
        <button type="submit" className="button main" disabled={isBusy}>
          {isBusy ? t('signIn.busy') : t('passkeys.create')}
        </button>
      </form>
    </details>
  );
}
