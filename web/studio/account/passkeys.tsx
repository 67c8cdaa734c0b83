import type { ResultOf } from '@graphql-typed-document-node/core';
import { timeWords } from '../app/formats.ts';
import { t } from '../app/messages.tsx';
import { refetchAll } from '../app/mounted-queries.ts';
import { useQuery } from '../app/use-query.ts';
import { AuthForm, PasswordField } from './auth-form.tsx';
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
          <PasswordField isRequired={false} />
        </AuthForm>
      </details>
    </li>
  );
}

function Add() {
  return (
    <details>
      <summary>{t('passkeys.add')}</summary>
      <AuthForm
        to={({ name, password }) => addPasskey(String(name), String(password))}
        submit={t('passkeys.create')}
        onDone={async (form) => {
          form.reset();
          await refetchAll();
        }}
      >
        <label>
          {t('passkeys.name')}
          <input name="name" required maxLength={100} autoComplete="off" />
        </label>
        <PasswordField isRequired={false} />
      </AuthForm>
    </details>
  );
}
