import { fastifyCookie } from '@fastify/cookie';
import type { AccountMail } from '../services/mail/account-mail.ts';
import { accountMail, MAIL_LANGUAGES } from '../services/mail/account-mail.ts';
import type { RouteDeps } from './api-deps.ts';
import { chooseLanguage } from './studio/studio-page.ts';

export interface AuthMail {
  kind: AccountMail;
  to: string;
  /** A path on this server, or the page of another frontend. */
  page: string;
  /** Goes into the link's fragment, which browsers don't send, so that it's in no log. */
  token?: string;
  /** The address that the mail is about, if it isn't the reader's. */
  address?: string;
  /** What the mail's language is taken from. */
  headers: { cookie?: string | undefined; 'accept-language'?: string | undefined };
}

/** Sends mail about an account in the language of whoever made the request, who is probably its reader. */
export function sendAuthMail(deps: RouteDeps, { kind, to, page, token = '', address = '', headers }: AuthMail): void {
  const link = new URL(page, deps.publicUrl());
  link.hash = token;
  const language = chooseLanguage(
    { cookies: fastifyCookie.parse(headers.cookie ?? ''), acceptLanguage: headers['accept-language'] },
    MAIL_LANGUAGES,
  );
  deps.mailer.send(accountMail(kind, { to, link: link.href, address, language }));
}
