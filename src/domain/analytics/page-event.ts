/** The events that a published page reports. `download` is a download of one of the page's files. */
export const EVENT_NAMES = ['page_view', 'cta_click', 'link_click', 'download'] as const;
export type EventName = (typeof EVENT_NAMES)[number];

/** One event as stored. Nothing in it identifies the visitor. */
export interface PageEvent {
  name: EventName;
  /** Path of the page, without query and fragment; at most {@link LONGEST_PATH} characters. */
  path: string;
  /** Host that referred the visitor, without `www.`; null for direct visits and for links within the site. */
  referrer: string | null;
}

/** An event together with the slug of its site. */
export interface SentEvent extends PageEvent {
  slug: string;
}

const LONGEST_PATH = 300;
const LONGEST_SLUG = 100;
/** Maximum length of a host name (RFC 1035). */
const LONGEST_HOST = 253;

/**
 * Parses the JSON that a page sends: `{ site, name, path, referrer }`.
 *
 * @param host the host that served the page; links from it don't count as a referrer
 * @returns the event, or a message that says what is wrong with it
 */
export function readPageEvent(body: string, host: string | null): SentEvent | string {
  const sent = parse(body);
  if (sent === null) return 'Send a JSON object: { "site": "ada", "name": "page_view", "path": "/ada" }.';
  const { site, name, path, referrer = null } = sent;
  if (typeof site !== 'string' || site === '' || site.length > LONGEST_SLUG) return 'site: must be the slug of a site.';
  const known = EVENT_NAMES.find((one) => one === name);
  if (known === undefined) return `name: must be one of ${EVENT_NAMES.join(', ')}.`;
  if (typeof path !== 'string' || !path.startsWith('/')) return 'path: must be the path of the page, such as /ada.';
  if (referrer !== null && typeof referrer !== 'string') return 'referrer: must be a URL if given.';
  return {
    slug: site,
    name: known,
    path: storable(path.split(/[?#]/, 1)[0] ?? '/').slice(0, LONGEST_PATH),
    referrer: sourceOf(referrer, host),
  };
}

function parse(body: string): Record<string, unknown> | null {
  try {
    const sent: unknown = JSON.parse(body);
    return typeof sent === 'object' && sent !== null && !Array.isArray(sent) ? (sent as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Keeps only the referrer's host, because paths and queries can identify a person. */
function sourceOf(referrer: string | null, host: string | null): string | null {
  if (!referrer || !URL.canParse(referrer)) return null;
  const { protocol, hostname } = new URL(referrer);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return hostname === host || hostname.length > LONGEST_HOST ? null : storable(hostname.replace(/^www\./, ''));
}

/** PostgreSQL rejects NUL characters and lone surrogates. */
const storable = (text: string) => text.replaceAll('\u0000', '').toWellFormed();
