import type { Mail } from './open-mailer.ts';

/** What a visitor wrote in the form on a page. */
export interface ContactMessage {
  name: string;
  /** The visitor's address. */
  email: string;
  message: string;
}

/** What surrounds a message, by language; others get English. */
const TEXTS = {
  en: {
    subject: (name: string) => `${name} wrote to you through your page`,
    foot: ({ name, email }: ContactMessage, page: string) =>
      `Sent by ${name} <${email}> with the form on ${page}. If you answer this mail, they see your address. Nobody has checked theirs. You can switch the form off in the studio, under Site.`,
  },
  de: {
    subject: (name: string) => `${name} hat dir über deine Seite geschrieben`,
    foot: ({ name, email }: ContactMessage, page: string) =>
      `Gesendet von ${name} <${email}> mit dem Formular auf ${page}. Wenn du auf diese Mail antwortest, wird deine Adresse sichtbar. Die andere hat niemand geprüft. Im Studio kannst du das Formular unter „Website“ ausschalten.`,
  },
};

/** Relays a visitor's message. @param about.language of the page; English unless there is a text for it */
export function contactMail(
  message: ContactMessage,
  { to, page, language }: { to: string; page: string; language: string },
): Mail {
  const { subject, foot } = language === 'de' ? TEXTS.de : TEXTS.en;
  return {
    to,
    replyTo: { name: message.name, address: message.email },
    subject: subject(message.name),
    text: `${message.message}\n\n-- \n${foot(message, page)}\n`,
  };
}
