import type { FastifyInstance } from 'fastify';
import { addCollectorScript } from '../collector-script.ts';
import { collectEvents } from '../rest/collect-events.ts';
import { getMedia } from '../rest/get-media.ts';
import type { PageDeps } from './page-deps.ts';
import { openSitePages, type SitePages } from './site-pages.ts';
import { addSiteRoutes } from './site-routes.ts';

/** All routes for visitors of published pages, the same in API and web processes. */
export async function addPages(app: FastifyInstance, deps: PageDeps): Promise<SitePages> {
  const pages = await openSitePages(deps);
  app.addHook('onClose', () => pages.close());
  await getMedia.add(app, deps);
  await collectEvents.add(app, deps);
  addCollectorScript(app);
  addSiteRoutes(app, deps, pages);
  return pages;
}
