/** What a page tells of. A download is one of the files that the page offers. */
export const EVENT_NAMES = ['page_view', 'cta_click', 'link_click', 'download'] as const;
export type EventName = (typeof EVENT_NAMES)[number];

/** One event as it is kept: nothing in it says who the visitor is. */
export interface PageEvent {
  name: EventName;
  /** Of the page, without query and fragment; at most {@link LONGEST_PATH} characters. */
  path: string;
  /** Host that the visitor came from, without `www.`; null when they came by themselves or from the same site. */
  referrer: string | null;
}

/** Address of the site, and what happened there. */
export interface SentEvent extends PageEvent {
  slug: string;
}

const LONGEST_PATH = 300;
const LONGEST_SLUG = 100;
/** RFC 1035: no name of a host is longer. */
const LONGEST_HOST = 253;

/**
 * Reads what a page sends, `{ site, name, path, referrer }` as JSON.
 *
 * @param host the host that the page was loaded from, so that its own links are no source
 * @returns the event, or in words what is wrong with it
 */
export function readPageEvent(body: string, host: string | null): SentEvent | string {
  const sent = parse(body);
  if (sent === null) return 'Send a JSON object: { "site": "ada", "name": "page_view", "path": "/ada" }.';
  const { site, name, path, referrer = null } = sent;
  if (typeof site !== 'string' || site === '' || site.length > LONGEST_SLUG)
    return 'site: must be the address of a site.';
  const known = EVENT_NAMES.find((one) => one === name);
  if (known === undefined) return `name: must be one of ${EVENT_NAMES.join(', ')}.`;
  if (typeof path !== 'string' || !path.startsWith('/')) return 'path: must be the path of the page, like /ada.';
  if (referrer !== null && typeof referrer !== 'string') return 'referrer: must be a URL, or left out.';
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

/** Of a referrer only its host is kept: paths and queries can say who somebody is. */
function sourceOf(referrer: string | null, host: string | null): string | null {
  if (!referrer || !URL.canParse(referrer)) return null;
  const { protocol, hostname } = new URL(referrer);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return hostname === host || hostname.length > LONGEST_HOST ? null : storable(hostname.replace(/^www\./, ''));
}

/** PostgreSQL takes no NUL, and half a surrogate pair is no text. */
const storable = (text: string) => text.replaceAll('\u0000', '').toWellFormed();
