import type { ResultOf } from '@graphql-typed-document-node/core';
import { change } from '../app/client.ts';
import { timeWords } from '../app/formats.ts';
import { t } from '../app/messages.tsx';
import { Action } from '../app/ui.tsx';
import { useQuery } from '../app/use-query.ts';
import { deviceIn } from '../../../src/domain/devices/device-in.ts';
import { REVOKE_SESSION, SESSIONS } from './operations.ts';

type Session = ResultOf<typeof SESSIONS>['sessions'][number];

/** Devices that are signed in. */
export function Sessions() {
  const { data } = useQuery(SESSIONS, {});
  return (
    <section className="card" aria-labelledby="sessions-title">
      <h2 id="sessions-title">{t('sessions.title')}</h2>
      <p className="hint">{t('sessions.hint')}</p>
      <ul className="connections">
        {data?.sessions.map((session) => (
          <One key={session.id} session={session} />
        ))}
      </ul>
    </section>
  );
}

function One({ session: { id, isCurrent, createdAt, address, userAgent } }: { session: Session }) {
  const { browser, system } = deviceIn(userAgent ?? '');
  const name =
    browser !== null && system !== null
      ? t('sessions.device', { browser, system })
      : (browser ?? system ?? t('sessions.unknown'));
  const since = t('sessions.since', { time: timeWords(createdAt) });
  return (
    <li>
      <p>
        <strong>{name}</strong>
        <span className="hint">{[since, address].filter((part) => part !== null && part !== '').join(' · ')}</span>
      </p>
      {isCurrent ? (
        <p className="hint">{t('sessions.current')}</p>
      ) : (
        <Action
          kind="danger"
          doing={t('account.signingOut')}
          label={t('sessions.endOne', { name, since })}
          onDo={async () => (await change(REVOKE_SESSION, { id })).refused}
        >
          {t('account.signOut')}
        </Action>
      )}
    </li>
  );
}
