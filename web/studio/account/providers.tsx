import { useState } from 'react';
import { t } from '../app/messages.tsx';
import { Action, Problem } from '../app/ui.tsx';
import { sendAuth } from './send-auth.ts';

/** Providers that the server knows, by name. */
export const PROVIDERS = (document.documentElement.dataset['providers'] ?? '').split(' ').filter(Boolean);

export const nameOf = (provider: string): string => t('providers.name', { provider });

/** Leaves for a provider, which leads back to `page`, there with `?error=` if nothing came of it. @returns why we stay */
export async function leaveFor(
  endpoint: 'sign-in/social' | 'link-social',
  { provider, page, password }: { provider: string; page: string; password?: string },
): Promise<string | null> {
  const pages = { callbackURL: page, errorCallbackURL: page };
  const { refused, body } = await sendAuth(endpoint, { provider, ...pages, ...(password && { password }) });
  if (refused === null) location.assign(String(body['url']));
  return refused;
}

export function ProviderButtons() {
  return (
    <>
      <ProviderProblem />
      {PROVIDERS.map((provider) => (
        <Action
          key={provider}
          doing={t('signIn.busy')}
          onDo={() => leaveFor('sign-in/social', { provider, page: '/studio' })}
        >
          {t('providers.signIn', { provider: nameOf(provider) })}
        </Action>
      ))}
    </>
  );
}

/** Why the provider led back here without success. */
export function ProviderProblem() {
  const [error] = useState(() => new URLSearchParams(location.search).get('error'));
  if (error === null) return null;
  if (error === 'access_denied') return <Problem>{t('providers.denied')}</Problem>;
  if (error === 'account_not_linked') return <Problem>{t('providers.notLinked')}</Problem>;
  if (error === 'account_already_linked_to_different_user') return <Problem>{t('providers.taken')}</Problem>;
  return <Problem>{t('providers.failed')}</Problem>;
}
