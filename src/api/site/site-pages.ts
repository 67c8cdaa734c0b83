import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { asActor } from '../../services/database/actor.ts';
import { type Listener, openListener } from '../../services/database/listener.ts';
import { type PublishedSite, readPublicSite } from '../../services/site/read-public-site.ts';
import type { SiteSnapshot } from '../../domain/site/site-snapshot.ts';
import { renderSite } from '../../../web/site/render-site.tsx';
import { pageLanguages } from './page-languages.ts';
import { contactAddress } from './contact-address.ts';
import type { PageDeps } from './page-deps.ts';

/** A rendered and compressed page. */
export interface BuiltPage {
  site: PublishedSite;
  policy: string;
  etag: string;
  body: { br: Buffer; gzip: Buffer; identity: Buffer };
}

/** The site's page, and that in its second language, if there is one. */
export interface BuiltSite extends BuiltPage {
  second: BuiltPage | null;
}

/** What was found at an address. */
export type Found = { page: BuiltSite } | { movedTo: string } | null;

export interface SitePages {
  /**
   * Finds the public page at a slug. Served from memory until something is published; while the database is down, serves the last
   * known page. Throws only if the database is down and nothing is cached.
   */
  find(slug: string): Promise<Found>;
  /** Throws if changes are not announced at the moment; until they are again, each request reads its page from the database. */
  check(): Promise<void>;
  close(): Promise<void>;
}

interface Entry {
  found: Found;
  userId: string | null;
  /** False once something has changed: must be read again before it is served. */
  fresh: boolean;
}

/** Pages kept in memory; each takes about 40 KB. */
const MOST_PAGES = 2_000;

/** How long a page that may have changed is waited for while the last known one could be served. */
const PATIENCE_MS = 2_000;

export async function openSitePages({ databaseUrl, database, log, sitesUrl, publicUrl }: PageDeps): Promise<SitePages> {
  const entries = new Map<string, Entry>();
  let changes = 0;
  const forget = (concerns: (entry: Entry) => boolean) => {
    changes += 1;
    for (const entry of entries.values()) if (concerns(entry)) entry.fresh = false;
  };
  const listener: Listener = await openListener({
    url: databaseUrl,
    // A slug without a site may have one now.
    channels: { site_changes: (user) => forget(({ userId }) => userId === user || userId === null) },
    onGap: () => forget(() => true),
    log,
  });

  async function read(slug: string, before: Entry | undefined): Promise<Entry> {
    const site = await asActor(database, { role: 'app_anon' }, (db) => readPublicSite(db, slug));
    if (!site) return { found: null, userId: null, fresh: true };
    if (site.slug !== slug) return { found: { movedTo: site.slug }, userId: site.userId, fresh: true };
    const built = before?.found && 'page' in before.found ? before.found.page : null;
    // A version never changes; only its settings can.
    const isSame =
      built?.site.versionId === site.versionId &&
      built.site.indexable === site.indexable &&
      built.site.offersResume === site.offersResume &&
      built.site.offersContact === site.offersContact;
    const page = isSame ? built : buildPage(site, { sitesUrl: sitesUrl(), publicUrl: publicUrl() });
    return { found: { page }, userId: site.userId, fresh: true };
  }

  return {
    async find(slug) {
      const before = entries.get(slug);
      // While changes are not announced, any page may have been unpublished.
      const isCurrent = before?.fresh === true && listener.isConnected();
      if (isCurrent) return before.found;
      const seen = changes;
      try {
        const entry = await (before ? withPatience(read(slug, before)) : read(slug, before));
        // A change was announced during the read, which may or may not have seen it: read again next time.
        if (seen !== changes) entry.fresh = false;
        entries.delete(slug);
        if (entries.size >= MOST_PAGES) entries.delete(entries.keys().next().value ?? '');
        entries.set(slug, entry);
        return entry.found;
      } catch (error) {
        if (!before) throw error;
        log.warn({ err: error, slug }, 'serving the last known version of a page');
        return before.found;
      }
    },
    check: () => listener.check(),
    close: () => listener.close(),
  };
}

async function withPatience<T>(reading: Promise<T>): Promise<T> {
  const ended = new AbortController();
  const expired = delay(PATIENCE_MS, undefined, { signal: ended.signal, ref: false }).then(() => {
    throw new Error(`The database did not answer within ${PATIENCE_MS} ms.`);
  });
  try {
    return await Promise.race([reading, expired]);
  } finally {
    expired.catch(() => {});
    reading.catch(() => {});
    ended.abort();
  }
}

/** `note` marks a page that is not the published one; visits to those aren't counted. */
export function buildPage(
  site: PublishedSite,
  { sitesUrl, publicUrl }: { sitesUrl: string; publicUrl: string },
  note?: 'preview' | 'shared',
): BuiltSite {
  const { snapshot } = site;
  const urls = { sitesUrl, publicUrl };
  return {
    ...build(site, snapshot, urls, note),
    second: snapshot.second ? build(site, snapshot.second, urls, note) : null,
  };
}

/** @param shown the site's snapshot, or that in its second language */
function build(
  site: PublishedSite,
  shown: SiteSnapshot,
  { sitesUrl, publicUrl }: { sitesUrl: string; publicUrl: string },
  note: 'preview' | 'shared' | undefined,
): BuiltPage {
  const url = `${sitesUrl}/${site.slug}`;
  const { indexable, offersResume, offersContact, publishedAt } = site;
  const { html, policy } = renderSite(shown, {
    url,
    languages: pageLanguages(site.snapshot, { url, note }),
    indexable,
    // It is below the page's address, where visitors with a private link find nothing.
    offersResume: offersResume && note !== 'shared',
    publishedAt,
    ...(offersContact && note !== 'shared' && { contact: contactAddress(site.slug, { sitesUrl, publicUrl }) }),
    ...(note === undefined ? { counted: site.slug } : { note, isEditable: note === 'preview' }),
  });
  const identity = Buffer.from(html);
  const br = brotliCompressSync(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  // Hash what is sent: after an update of Cursus the same version may look different.
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
  return { site, policy, etag, body: { br, gzip: gzipSync(identity), identity } };
}
