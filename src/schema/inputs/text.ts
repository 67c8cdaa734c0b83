import { z } from 'zod';
import { LABELED_LANGUAGES } from '../../domain/labels/labels.ts';
import { guessDomain } from '../../domain/logos/guess-domain.ts';
import { SLUG_LENGTH, slugProblem } from '../../domain/site/slug.ts';
import { isEmail } from '../../domain/text/is-email.ts';
import { safeHref } from '../../domain/text/web-address.ts';

/** Text that a person typed: normalized, trimmed, and without characters that PostgreSQL can't store. */
const text = (longest: number, whenEmpty = 'The text is empty. Enter some, or send null to clear the field.') =>
  z
    .string()
    .normalize('NFC')
    .trim()
    .min(1, whenEmpty)
    .max(longest, {
      error: (issue) =>
        `The text has ${(issue.input as string).length} characters; the limit is ${longest}. Shorten it.`,
    })
    .refine((given) => !given.includes('\0'), 'The text contains a NUL character. Remove it.');

const REQUIRED = 'This is required and must not be empty.';

/** A title, a name, a place. */
export const line = text(300);
export const requiredLine = text(300, REQUIRED);
/** Title of a section of the site. */
export const sectionLabel = text(60);
/** A line of the story, which may be a sentence or two. */
export const sentences = text(500);
export const requiredSentences = text(500, REQUIRED);
/** A statement, a summary, a paragraph. */
export const passage = text(5_000);
export const statement = text(5_000, 'The statement is empty. Enter what was achieved.');
/** A description as long as in documents. */
export const longText = text(20_000);

const NOT_AN_ADDRESS = 'This is not a web address. Start it with https://.';
const address = text(2_000);

export const email = line.refine(isEmail, 'This is not an email address. Enter one such as name@example.com.');
export const webAddress = address.refine((given) => safeHref(given) !== null, NOT_AN_ADDRESS);

/** ISO 3166-1 alpha-2. */
export const country = line
  .toUpperCase()
  .regex(/^[A-Z]{2}$/u, 'This is not a country code. Enter two letters, such as GB.');

/** An invalid one is reported for the whole list; the message quotes it. */
export const webAddresses = z
  .array(address)
  .max(20, 'There are too many links; the limit is 20. Remove some.')
  .superRefine((links, context) => {
    const wrong = links.find((link) => safeHref(link) === null);
    if (wrong !== undefined) context.addIssue(`“${wrong.slice(0, 80)}” is not a web address. Start it with https://.`);
  });

/** Names, keywords, statements. */
export const lines = z.array(passage).max(100, 'There are too many entries; the limit is 100. Remove some.');

export const paragraphs = z
  .array(passage)
  .max(8, 'There are too many paragraphs; the limit is 8. Combine or remove some.');

/** A second request with the same key starts nothing. */
export const idempotencyKey = z
  .string('must be a string.')
  .min(1, 'must have 1 to 200 characters.')
  .max(200, 'must have 1 to 200 characters.');

export const siteSlug = z
  .string()
  .superRefine((slug, context) => {
    const problem = slugProblem(slug);
    if (problem !== null) context.addIssue(problem);
  })
  .meta({ minLength: SLUG_LENGTH.least, maxLength: SLUG_LENGTH.most });

/** Empty for none. */
export const siteColorText = z
  .string()
  .regex(/^(#[0-9a-fA-F]{6})?$/u, 'This is not a color. Write it as #rrggbb, such as #2a3f74.')
  .meta({ maxLength: 7 });

/** A language that pages have labels in; empty for none. */
export const siteLanguage = z
  .string()
  .refine((code) => code === '' || LABELED_LANGUAGES.includes(code), 'Pages are not available in this language.')
  .meta({ maxLength: 2 });

/** A domain, or a web address to take it from. */
export const domainName = line.transform((given, context) => {
  const guess = guessDomain({ name: '', website: given.toLowerCase() });
  if (guess) return guess.domain;
  context.addIssue('This is not a domain. Enter one such as example.com.');
  return z.NEVER;
});
