import type { ContactFormLabels } from '../../src/domain/labels/labels.ts';
import type { SiteView } from './view.ts';

/** A form that works without JavaScript. @param sent what was typed before, if it has to be sent again */
export function ContactForm({
  labels,
  action,
  sent = {},
  isDisabled = false,
}: {
  labels: ContactFormLabels;
  action: string;
  sent?: Record<string, string>;
  isDisabled?: boolean;
}) {
  return (
    <form className="contact-form" method="post" action={action}>
      <fieldset disabled={isDisabled}>
        <label>
          {labels.name}
          <input name="name" autoComplete="name" required maxLength={100} defaultValue={sent['name']} />
        </label>
        <label>
          {labels.email}
          <input
            name="email"
            type="email"
            dir="ltr"
            autoComplete="email"
            required
            maxLength={254}
            defaultValue={sent['email']}
          />
        </label>
        <label>
          {labels.message}
          <textarea name="message" required rows={6} maxLength={5_000} defaultValue={sent['message']} />
        </label>
        {/* Only programs fill it in. */}
        <label className="trap" aria-hidden="true">
          {labels.leaveEmpty}
          <input name="website" tabIndex={-1} autoComplete="off" />
        </label>
        <button type="submit">{labels.send}</button>
      </fieldset>
    </form>
  );
}

/** The form as a section of a page, if the owner offers it. */
export function ContactSection({ view }: { view: SiteView }) {
  const { contact, words, formWords } = view;
  if (contact === null) return null;
  return (
    <section className="section section-contact" id="contact" aria-labelledby="contact-title">
      <h2 id="contact-title">{words.contact}</h2>
      <div className="section-body">
        <ContactForm labels={formWords} action={contact.action} isDisabled={contact.isDisabled} />
      </div>
    </section>
  );
}
