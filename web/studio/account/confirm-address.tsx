import { useState } from 'react';
import { LanguageSwitch } from '../app/language-switch.tsx';
import { t } from '../app/messages.tsx';
import { refetchAll } from '../app/mounted-queries.ts';
import { Link } from '../app/router.tsx';
import { Action } from '../app/ui.tsx';
import { getAuth } from './send-auth.ts';
import { useLinkToken } from './use-link-token.ts';

/** Where the link in a mail leads; its fragment is the token. A button, because programs that check mail open links. */
export function ConfirmAddress() {
  const token = useLinkToken();
  const [isConfirmed, setConfirmed] = useState(false);
  return (
    <main className="sign-in" id="main">
      <section className="entry">
        <h1>{t('confirmAddress.title')}</h1>
        {isConfirmed ? (
          <p role="status">{t('confirmAddress.done')}</p>
        ) : (
          <Action
            kind="main"
            doing={t('signIn.busy')}
            onDo={async () => {
              const { refused } = await getAuth(`verify-email?${new URLSearchParams({ token }).toString()}`);
              if (refused === null) {
                setConfirmed(true);
                await refetchAll();
              }
              return refused;
            }}
          >
            {t('confirmAddress.confirm')}
          </Action>
        )}
        <p>
          <Link to="">{t('confirmAddress.toStudio')}</Link>
        </p>
        <LanguageSwitch />
      </section>
    </main>
  );
}
