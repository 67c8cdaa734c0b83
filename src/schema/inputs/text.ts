import { z } from 'zod';
import { guessDomain } from '../../domain/logos/guess-domain.ts';
import { SLUG_LENGTH, slugProblem } from '../../domain/site/slug.ts';
import { isEmail } from '../../domain/text/is-email.ts';
import { safeHref } from '../../domain/text/web-address.ts';

/** What a person typed, in a form that PostgreSQL stores, without spaces around it. */
const text = (longest: number, whenEmpty = 'It is empty. Send null to empty the field.') =>
  z
    .string()
    .normalize('NFC')
    .trim()
    .min(1, whenEmpty)
    .max(longest, {
      error: (issue) => `It has ${(issue.input as string).length} characters; at most ${longest} are kept.`,
    })
    .refine((given) => !given.includes('\0'), 'It contains a NUL character, which no text may.');

/** A title, a name, a place. */
export const line = text(300);
export const requiredLine = text(300, 'It is empty.');
/** A line of the story, which may be a sentence or two. */
export const sentences = text(500);
export const requiredSentences = text(500, 'It is empty.');
/** A statement, a summary, a paragraph. */
export const passage = text(5_000);
export const statement = text(5_000, 'Say what was achieved.');
/** A description as long as documents have them. */
export const longText = text(20_000);

const NOT_AN_ADDRESS = 'This is not a web address. Begin it with https://.';
const address = text(2_000);

export const email = line.refine(isEmail, 'This is not an e-mail address.');
export const webAddress = address.refine((given) => safeHref(given) !== null, NOT_AN_ADDRESS);

/** Named as a whole when one of them is wrong; the message says which. */
export const webAddresses = z
  .array(address)
  .max(20, 'There are too many; at most 20 are kept.')
  .superRefine((links, context) => {
    const wrong = links.find((link) => safeHref(link) === null);
    if (wrong !== undefined) context.addIssue(`“${wrong.slice(0, 80)}” is not a web address. Begin it with https://.`);
  });

export const paragraphs = z.array(passage).max(8, 'There are too many; at most 8 are kept.');

/** The same key starts nothing twice. */
export const idempotencyKey = z
  .string('must be a string.')
  .min(1, 'It needs 1 to 200 characters.')
  .max(200, 'It needs 1 to 200 characters.');

export const siteSlug = z
  .string()
  .superRefine((slug, context) => {
    const problem = slugProblem(slug);
    if (problem !== null) context.addIssue(problem);
  })
  .meta({ minLength: SLUG_LENGTH.least, maxLength: SLUG_LENGTH.most });

/** A domain, also out of a web address. */
export const domainName = line.transform((given, context) => {
  const guess = guessDomain({ name: '', website: given.toLowerCase() });
  if (guess) return guess.domain;
  context.addIssue('This is not a domain. Write it as in example.com.');
  return z.NEVER;
});
