import { readFile } from 'node:fs/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { toVcard } from '../../domain/export/to-vcard.ts';
import { qrCode } from '../../domain/site/qr-code.ts';
import { slugProblem } from '../../domain/site/slug.ts';
import { asActor } from '../../services/database/actor.ts';
import { type IndexableSite, listIndexableSites } from '../../services/site/read-public-site.ts';
import { fontFile } from '../../../web/site/fonts.ts';
import { allowAnyOrigin } from '../allow-any-origin.ts';
import type { PageDeps } from './page-deps.ts';
import { missingPage } from './missing-page.ts';
import { sendPage } from './send-page.ts';
import type { BuiltSite, SitePages } from './site-pages.ts';
import { siteCard } from './site-card.ts';
import { sendResume } from './send-resume.ts';

/** No session lookup, so that pages stay up without a database. */
const ANONYMOUS = { config: { anonymous: true } };
const PUBLIC = 'public, max-age=0, must-revalidate, stale-if-error=86400';
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Published pages at their slugs, their files, and what search engines need. */
export function addSiteRoutes(app: FastifyInstance, deps: PageDeps, pages: SitePages): void {
  /** The public page at a slug. If there is none there, answers with 404, or with where it has moved, and returns null. */
  const pageAt = async (reply: FastifyReply, slug: string, below = ''): Promise<BuiltSite | null> => {
    const found = slugProblem(slug) === null ? await pages.find(slug) : null;
    if (found && 'page' in found) return found.page;
    void (found ? movedTo(reply, `/${found.movedTo}${below}`) : missingPage(reply));
    return null;
  };

  app.get<{ Params: { slug: string } }>('/:slug', ANONYMOUS, async (request, reply) => {
    const page = await pageAt(reply, request.params.slug);
    // Revalidated each time, which is cheap if unchanged; caches may serve it while we are down.
    return page ? sendPage(request, reply, page, PUBLIC) : reply;
  });

  app.get<{ Params: { slug: string; language: string } }>(
    '/:slug/:language(^[a-z]{2}$)',
    ANONYMOUS,
    async (request, reply) => {
      const { slug, language } = request.params;
      const page = await pageAt(reply, slug, `/${language}`);
      if (!page) return reply;
      const { second } = page;
      if (second?.site.snapshot.second?.language === language) return sendPage(request, reply, second, PUBLIC);
      // The main language has the address of the site.
      return second && page.site.snapshot.language === language ? movedTo(reply, `/${slug}`) : missingPage(reply);
    },
  );

  app.get<{ Params: { slug: string } }>('/:slug/card.png', ANONYMOUS, async (request, reply) => {
    const page = await pageAt(reply, request.params.slug, '/card.png');
    if (!page) return reply;
    const card = await siteCard(page.site, deps.store);
    return reply.type('image/png').header('cache-control', 'public, max-age=3600').send(card);
  });

  app.get<{ Params: { slug: string; format: string } }>(
    '/:slug/resume.:format(pdf|json)',
    ANONYMOUS,
    async (request, reply) => {
      const { slug, format } = request.params;
      const page = await pageAt(reply, slug, `/resume.${format}`);
      if (!page) return reply;
      return page.site.offersResume ? sendResume(request, reply, page.site, format) : missingPage(reply);
    },
  );

  app.get<{ Params: { slug: string } }>('/:slug/contact.vcf', ANONYMOUS, async (request, reply) => {
    const { slug } = request.params;
    const page = await pageAt(reply, slug, '/contact.vcf');
    if (!page) return reply;
    const { snapshot, publishedAt } = page.site;
    return reply
      .type('text/vcard; charset=utf-8')
      .header('cache-control', 'public, max-age=0, must-revalidate')
      .header('x-robots-tag', 'noindex')
      .send(toVcard(snapshot, { url: `${deps.sitesUrl()}/${slug}`, revised: publishedAt }));
  });

  app.get<{ Params: { slug: string } }>('/:slug/qr.svg', ANONYMOUS, async (request, reply) => {
    const { slug } = request.params;
    if (!(await pageAt(reply, slug, '/qr.svg'))) return reply;
    return reply
      .type('image/svg+xml')
      .header('cache-control', 'public, max-age=3600')
      .send(qrCode(`${deps.sitesUrl()}/${slug}`));
  });

  app.get('/robots.txt', ANONYMOUS, (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .send(
        `User-agent: *\nDisallow: /studio\nDisallow: /s/\nDisallow: /preview\nSitemap: ${deps.sitesUrl()}/sitemap.xml\n`,
      ),
  );
  app.get('/sitemap.xml', ANONYMOUS, async (_request, reply) => {
    const sites = await asActor(deps.database, { role: 'app_anon' }, listIndexableSites);
    const lines = sites.flatMap((site) => sitemapLines(deps.sitesUrl(), site));
    return reply
      .type('application/xml; charset=utf-8')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${lines.join('\n')}</urlset>\n`,
      );
  });

  app.get<{ Params: { version: string; name: string } }>(
    '/assets/fonts/:version/:name',
    ANONYMOUS,
    async (request, reply) => {
      const file = fontFile(request.params.name);
      const bytes = file === null ? null : await readFile(file).catch(() => null);
      if (!bytes) return missingPage(reply);
      allowAnyOrigin(reply);
      return reply.type('font/woff2').header('cache-control', FOR_EVER).send(bytes);
    },
  );
  app.get('/assets/icon.svg', ANONYMOUS, (_request, reply) =>
    reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(ICON),
  );
  // Browsers look here for what has no page to name its icon, such as a JSON file.
  app.get('/favicon.ico', ANONYMOUS, (_request, reply) => reply.redirect('/assets/icon.svg', 301));
}

/** One line per language of the site, each naming all of them. */
function sitemapLines(sitesUrl: string, { slug, publishedAt, language, secondLanguage }: IndexableSite): string[] {
  const url = `${sitesUrl}/${slug}`;
  const pages =
    secondLanguage === null ? [] : [[language, url] as const, [secondLanguage, `${url}/${secondLanguage}`] as const];
  const links = [...pages, ...(pages.length > 0 ? [['x-default', url] as const] : [])]
    .map(([one, href]) => `<xhtml:link rel="alternate" hreflang="${one}" href="${href}"/>`)
    .join('');
  return (pages.length > 0 ? pages.map(([, href]) => href) : [url]).map(
    (href) => `<url><loc>${href}</loc><lastmod>${publishedAt.toISOString()}</lastmod>${links}</url>`,
  );
}

/**
 * Permanent, but revalidated each time: if an owner returns to an earlier slug, cached redirects must not form a loop.
 */
function movedTo(reply: FastifyReply, address: string): FastifyReply {
  return reply.header('cache-control', 'public, max-age=0, must-revalidate').redirect(address, 301);
}

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1d2a4d"/><path d="M22 11a8 8 0 1 0 0 10" fill="none" stroke="#fff" stroke-width="3.4" stroke-linecap="round"/><circle cx="22" cy="16" r="2.4" fill="#ff8a5c"/></svg>`;
