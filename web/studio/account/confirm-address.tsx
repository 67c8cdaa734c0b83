import { useState } from 'react';
import { LanguageSwitch } from '../app/language-switch.tsx';
import { t } from '../app/messages.tsx';
import { refetchAll } from '../app/mounted-queries.ts';
import { Link } from '../app/router.tsx';
import { Action } from '../app/ui.tsx';
import { CodeForm } from './code-form.tsx';
import { getAuth } from './send-auth.ts';
import { useLinkToken } from './use-link-token.ts';

/** Where the link in a mail leads; its fragment is the token. A button, because programs that check mail open links. */
export function ConfirmAddress() {
  const token = useLinkToken();
  const [isConfirmed, setConfirmed] = useState(false);
  const [needsCode, setNeedsCode] = useState(false);
  return (
    <main className="sign-in" id="main">
      <section className="entry">
        <h1>{t('confirmAddress.title')}</h1>
        {isConfirmed ? (
          <>
            <p role="status">{t('confirmAddress.done')}</p>
            {needsCode && <CodeForm />}
          </>
        ) : (
          <Action
            kind="main"
            doing={t('signIn.busy')}
            onDo={async () => {
              const { refused, body } = await getAuth(`verify-email?${new URLSearchParams({ token }).toString()}`);
              if (refused === null) {
                setConfirmed(true);
                setNeedsCode(body['twoFactorRedirect'] === true);
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
