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

const LONGEST_PATH = 300;
/** Maximum length of a host name (RFC 1035). */
const LONGEST_HOST = 253;

/**
 * An event as a page sends it, without what could identify the visitor.
 *
 * @param host the host that served the page; links from it don't count as a referrer
 */
export function pageEvent(
  { name, path, referrer }: { name: EventName; path: string; referrer?: string | null | undefined },
  host: string | null,
): PageEvent {
  return {
    name,
    path: storable(path.split(/[?#]/, 1)[0] ?? '/').slice(0, LONGEST_PATH),
    referrer: sourceOf(referrer ?? null, host),
  };
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
