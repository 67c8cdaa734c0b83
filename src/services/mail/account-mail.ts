import type { Mail } from './open-mailer.ts';

interface Text {
  subject: string;
  lines: (values: { link: string; address: string }) => string[];
}

/** Mail about an account, by language; others get English. */
const TEXTS = {
  en: {
    newPassword: {
      subject: 'Choose a new password for Cursus',
      lines: ({ link }) => [
        'Someone, probably you, asked for a new password for this address.',
        `Choose one within an hour:\n\n${link}`,
        'It signs you out everywhere else. If you did not ask, ignore this mail.',
      ],
    },
    confirmAddress: {
      subject: 'Confirm your address for Cursus',
      lines: ({ link }) => [
        'Someone, probably you, created an account with this address.',
        `Confirm within a day that the address is yours:\n\n${link}`,
        'If you did not create it, ignore this mail and do not open the link: whoever created the account would keep access to it.',
      ],
    },
    confirmNewAddress: {
      subject: 'Confirm your new address for Cursus',
      lines: ({ link }) => [
        'Someone, probably you, wants to use this address for their account.',
        `Confirm within a day that the address is yours:\n\n${link}`,
        'If it was not you, ignore this mail.',
      ],
    },
    addressChanges: {
      subject: 'The address of your Cursus account is being changed',
      lines: ({ address, link }) => [
        `Someone, probably you, asked to change the address of your account to ${address}. It changes when that is confirmed from there.`,
        `If it was not you, choose a new password at once:\n\n${link}`,
      ],
    },
    codesGuessed: {
      subject: 'Someone is guessing codes for your Cursus account',
      lines: ({ link }) => [
        'Someone has entered the password of your account and then several codes. If it was you, wait a while and try again.',
        `If it was not you, someone knows your password. Choose a new one at once:\n\n${link}`,
      ],
    },
    alreadyThere: {
      subject: 'You already have a Cursus account',
      lines: ({ link }) => [
        'Someone, probably you, tried to create an account with this address, but it already has one.',
        `Sign in to it, or choose a new password first:\n\n${link}`,
        'If it was not you, ignore this mail: nothing was changed.',
      ],
    },
  },
  de: {
    newPassword: {
      subject: 'Neues Passwort für Cursus',
      lines: ({ link }) => [
        'Jemand, vermutlich du, hat für diese Adresse ein neues Passwort angefordert.',
        `Du kannst es innerhalb einer Stunde hier wählen:\n\n${link}`,
        'Überall sonst wirst du dann abgemeldet. Wenn du das nicht warst, ignoriere diese Mail.',
      ],
    },
    confirmAddress: {
      subject: 'Bestätige deine Adresse für Cursus',
      lines: ({ link }) => [
        'Jemand, vermutlich du, hat mit dieser Adresse ein Konto erstellt.',
        `Bestätige innerhalb eines Tages, dass die Adresse dir gehört:\n\n${link}`,
        'Wenn du das nicht warst, ignoriere diese Mail und öffne den Link nicht: Wer das Konto erstellt hat, behielte den Zugang.',
      ],
    },
    confirmNewAddress: {
      subject: 'Bestätige deine neue Adresse für Cursus',
      lines: ({ link }) => [
        'Jemand, vermutlich du, möchte diese Adresse für ein Konto verwenden.',
        `Bestätige innerhalb eines Tages, dass die Adresse dir gehört:\n\n${link}`,
        'Wenn du das nicht warst, ignoriere diese Mail.',
      ],
    },
    addressChanges: {
      subject: 'Die Adresse deines Cursus-Kontos wird geändert',
      lines: ({ address, link }) => [
        `Jemand, vermutlich du, möchte die Adresse deines Kontos in ${address} ändern. Sie ändert sich, sobald das von dort bestätigt wird.`,
        `Wenn du das nicht warst, wähle sofort ein neues Passwort:\n\n${link}`,
      ],
    },
    codesGuessed: {
      subject: 'Jemand rät Codes für dein Cursus-Konto',
      lines: ({ link }) => [
        'Jemand hat das Passwort deines Kontos und dann mehrere Codes eingegeben. Wenn du das warst, warte eine Weile und versuche es dann noch einmal.',
        `Wenn du das nicht warst, kennt jemand dein Passwort. Wähle sofort ein neues:\n\n${link}`,
      ],
    },
    alreadyThere: {
      subject: 'Du hast bereits ein Cursus-Konto',
      lines: ({ link }) => [
        'Jemand, vermutlich du, wollte mit dieser Adresse ein Konto erstellen, aber sie hat bereits eines.',
        `Melde dich an, oder wähle zuerst ein neues Passwort:\n\n${link}`,
        'Wenn du das nicht warst, ignoriere diese Mail: Es wurde nichts geändert.',
      ],
    },
  },
} satisfies Record<string, Record<string, Text>>;

export type AccountMail = keyof typeof TEXTS.en;

export const MAIL_LANGUAGES = Object.keys(TEXTS) as (keyof typeof TEXTS)[];

/**
 * @param mail.link where the reader can act
 * @param mail.address the address that the mail is about, if it isn't the reader's
 * @param mail.language one of {@link MAIL_LANGUAGES}; anything else is English
 */
export function accountMail(
  kind: AccountMail,
  { to, link, address = '', language }: { to: string; link: string; address?: string; language: string },
): Mail {
  const { subject, lines }: Text = TEXTS[MAIL_LANGUAGES.find((one) => one === language) ?? 'en'][kind];
  return { to, subject, text: `${lines({ link, address }).join('\n\n')}\n` };
}
