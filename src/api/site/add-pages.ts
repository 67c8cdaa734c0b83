import type { FastifyInstance } from 'fastify';
import { addCollectorScript } from '../collector-script.ts';
import { addCollectEvents } from '../rest/collect-events.ts';
import { addMedia } from '../rest/get-media.ts';
import type { PageParts } from './page-parts.ts';
import { openSitePages } from './site-pages.ts';
import { addSiteRoutes } from './site-routes.ts';

/** All routes for visitors of published pages, the same in API and web processes. */
export async function addPages(app: FastifyInstance, parts: PageParts): Promise<void> {
  const pages = await openSitePages(parts);
  app.addHook('onClose', () => pages.close());
  addMedia(app, parts);
  await addCollectEvents(app, parts);
  addCollectorScript(app);
  addSiteRoutes(app, parts, pages);
}
