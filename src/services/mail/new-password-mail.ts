import type { Mail } from './open-mailer.ts';

/** Languages of mail; others get English. */
const TEXTS = {
  en: {
    subject: 'Choose a new password for Cursus',
    lines: (link: string) => [
      'Someone, probably you, asked for a new password for this address.',
      `Choose one within an hour:\n\n${link}`,
      'It signs you out everywhere else. If you did not ask, ignore this mail.',
    ],
  },
  de: {
    subject: 'Neues Passwort für Cursus',
    lines: (link: string) => [
      'Jemand, vermutlich du, hat für diese Adresse ein neues Passwort angefordert.',
      `Du kannst es innerhalb einer Stunde hier wählen:\n\n${link}`,
      'Überall sonst wirst du dann abgemeldet. Wenn du das nicht warst, ignoriere diese Mail.',
    ],
  },
};

export const MAIL_LANGUAGES = Object.keys(TEXTS) as (keyof typeof TEXTS)[];

/** @param language one of {@link MAIL_LANGUAGES}; anything else is English */
export function newPasswordMail({ to, link, language }: { to: string; link: string; language: string }): Mail {
  const { subject, lines } = TEXTS[MAIL_LANGUAGES.find((one) => one === language) ?? 'en'];
  return { to, subject, text: `${lines(link).join('\n\n')}\n` };
}
