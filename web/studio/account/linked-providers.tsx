import { useCallback, useEffect, useState } from 'react';
import { t } from '../app/messages.tsx';
import { Action } from '../app/ui.tsx';
import { AuthForm } from './auth-form.tsx';
import { leaveFor, nameOf, ProviderProblem, PROVIDERS } from './providers.tsx';
import { getAuth } from './send-auth.ts';

interface LinkedAccount {
  id: string;
  providerId: string;
}

/** Providers with which the user signs in. Only where the server knows some. */
export function LinkedProviders() {
  const [linked, setLinked] = useState<LinkedAccount[] | null>(null);
  const [password, setPassword] = useState('');
  const load = useCallback(async () => {
    const { refused, body } = await getAuth('list-accounts');
    if (refused === null) setLinked(body as unknown as LinkedAccount[]);
  }, []);
  useEffect(() => void load(), [load]);
  if (PROVIDERS.length === 0) return null;
  const withPassword = linked?.some(({ providerId }) => providerId === 'credential') === true;
  return (
    <section className="card" aria-labelledby="providers-title">
      <h2 id="providers-title">{t('providers.title')}</h2>
      <p className="hint">{t('providers.hint')}</p>
      <ProviderProblem />
      {withPassword && (
        <label>
          {t('account.confirmPassword')}
          <input
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        </label>
      )}
      <ul className="connections">
        {PROVIDERS.map((provider) => {
          const account = linked?.find(({ providerId }) => providerId === provider);
          return (
            <li key={provider}>
              <p>
                <strong>{nameOf(provider)}</strong>
              </p>
              {account ? (
                <AuthForm
                  to="unlink-account"
                  extra={{ accountId: account.id, ...(password !== '' && { password }) }}
                  submit={t('providers.unlink', { provider: nameOf(provider) })}
                  onDone={load}
                >
                  {null}
                </AuthForm>
              ) : (
                <Action
                  doing={t('signIn.busy')}
                  onDo={() => leaveFor('link-social', { provider, page: '/studio/account', password })}
                >
                  {t('providers.link', { provider: nameOf(provider) })}
                </Action>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
