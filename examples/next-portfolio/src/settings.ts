/** What the environment says; see the README. */

/** Cursus as seen by this server. */
export const CURSUS_URL = process.env['CURSUS_URL'] ?? 'http://127.0.0.1:4000';

/** Sites whose pages are made by `next build`. All others are made when they are first opened. */
export const SLUGS = (process.env['CURSUS_SITES'] ?? '').split(',').filter((slug) => slug !== '');

/** Secret of the webhook; only needed to receive messages. */
export const WEBHOOK_SECRET = process.env['CURSUS_WEBHOOK_SECRET'];
