import { useState } from 'react';
import { change } from '../app/client.ts';
import { listWords, timeWords } from '../app/formats.ts';
import { t } from '../app/messages.tsx';
import { Action } from '../app/ui.tsx';
import { useQuery } from '../app/use-query.ts';
import { ChoiceForm, NewSecret } from './new-secret.tsx';
import { API_KEYS, CREATE_API_KEY, REVOKE_API_KEY } from './operations.ts';

const SCOPES = ['READ_GRAPH', 'RUN_PIPELINES', 'PUBLISH', 'READ_ANALYTICS'] as const;

/** Keys with which programs act for the owner. */
export function ApiKeys() {
  const { data } = useQuery(API_KEYS, {});
  const [created, setCreated] = useState<string | null>(null);
  const keys = data?.apiKeys.filter(({ revokedAt }) => revokedAt === null) ?? [];
  return (
    <section className="card" aria-labelledby="keys-title">
      <h2 id="keys-title">{t('keys.title')}</h2>
      <p className="hint">{t('keys.hint')}</p>
      {created !== null && <NewSecret label={t('keys.created')} secret={created} />}
      <ul className="connections">
        {keys.map(({ id, name, hint, scopes, lastUsedAt }) => (
          <li key={id}>
            <p>
              <strong>{name}</strong> <code>…{hint}</code>
              <span className="hint">
                {listWords(scopes.map((scope) => t(`keys.scope.${scope}`)))} ·{' '}
                {lastUsedAt === null ? t('keys.unused') : t('keys.lastUsed', { time: timeWords(lastUsedAt) })}
              </span>
            </p>
            <Action
              kind="danger"
              doing={t('keys.revoking')}
              label={t('keys.revokeOne', { name })}
              onDo={async () => (await change(REVOKE_API_KEY, { id })).refused}
            >
              {t('keys.revoke')}
            </Action>
          </li>
        ))}
      </ul>
      <ChoiceForm
        title={t('keys.new')}
        legend={t('keys.scopes')}
        choices={SCOPES}
        wordsOf={(scope) => t(`keys.scope.${scope}`)}
        submit={t('keys.create')}
        field={(name, setName) => (
          <label>
            {t('keys.name')}
            <input value={name} onChange={({ target }) => setName(target.value)} required autoComplete="off" />
          </label>
        )}
        onCreate={async (name, scopes) => {
          const { refused, result } = await change(CREATE_API_KEY, { input: { name, scopes } });
          if (result?.__typename === 'CreateApiKeySuccess') setCreated(result.key);
          return refused;
        }}
      />
    </section>
  );
}
