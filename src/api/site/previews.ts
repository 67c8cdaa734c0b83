import type { FastifyInstance } from 'fastify';
import { THEMES } from '../../domain/site/themes.ts';
import { asActor } from '../../services/database/actor.ts';
import { readLinkedSite } from '../../services/site/read-public-site.ts';
import { readSiteDraft } from '../../services/site/read-site-draft.ts';
import { readSiteLink } from '../../services/site/site-link.ts';
import type { RouteDeps } from '../api-deps.ts';
import { missingPage } from './missing-page.ts';
import { sendPage } from './send-page.ts';
import { type BuiltPage, type BuiltSite, buildPage } from './site-pages.ts';

const CACHING = 'private, no-cache';

const inLanguage = (page: BuiltSite, language: string | undefined): BuiltPage =>
  page.second && page.site.snapshot.second?.language === language ? page.second : page;

/** Non-public pages, which need the installation's secret or a session: signed links, and previews for the owner. */
export function addPreviews(app: FastifyInstance, deps: RouteDeps): void {
  const urls = () => ({ sitesUrl: deps.sitesUrl(), publicUrl: deps.publicUrl() });
  app.get<{ Params: { token: string }; Querystring: { language?: string } }>(
    '/s/:token',
    { config: { anonymous: true } },
    async (request, reply) => {
      const link = readSiteLink(deps.secret, request.params.token);
      const site = link && (await readLinkedSite(deps.database, link));
      if (!site) return missingPage(reply);
      return sendPage(request, reply, inLanguage(buildPage(site, urls(), 'shared'), request.query.language), CACHING);
    },
  );

  app.get<{ Querystring: { theme?: string; language?: string } }>('/preview', async (request, reply) => {
    const { viewer } = request.identity;
    if (!viewer) return reply.redirect('/studio');
    const theme = THEMES.find((one) => one === request.query.theme);
    const { userId, tenantId } = viewer;
    const draft = await asActor(deps.database, { role: 'app_user', userId, tenantId }, (db) =>
      readSiteDraft(db, userId, theme),
    );
    const site = {
      userId,
      slug: draft.settings.slug ?? '',
      indexable: false,
      offersResume: draft.settings.offersResume,
      offersContact: draft.settings.offersContact,
      versionId: 'preview',
      checksum: `${draft.graph.version}-${draft.snapshot.theme}-${draft.settings.updatedAt.getTime()}`,
      publishedAt: new Date(),
      snapshot: draft.snapshot,
    };
    return sendPage(request, reply, inLanguage(buildPage(site, urls(), 'preview'), request.query.language), CACHING);
  });
}
