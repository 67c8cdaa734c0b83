import { builder } from '../builder.ts';
import { NodeRef } from '../node.ts';
import { SiteThemeRef } from '../enums.ts';
import type { SiteTheme } from '../../domain/site/themes.ts';

/** A published site as visitors see it. */
export interface PublicSite {
  slug: string;
  theme: SiteTheme;
  indexable: boolean;
  checksum: string;
  publishedAt: Date;
  snapshot: unknown;
}

/** In front of the slug in its ID. */
export const PUBLIC_SITE = 'publicSite:';

export const PublicSiteRef = builder.objectRef<PublicSite>('PublicSite').implement({
  description: 'A published site as visitors see it.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({ description: 'Stable ID.', resolve: ({ slug }) => `${PUBLIC_SITE}${slug}` }),
    slug: t.exposeString('slug', {
      description: 'Current slug, which may differ from the requested one.',
    }),
    theme: t.expose('theme', { type: SiteThemeRef, description: 'Design of the site.' }),
    indexable: t.exposeBoolean('indexable', { description: 'Whether search engines may index it.' }),
    checksum: t.exposeString('checksum', { description: 'SHA-256 of the content, in hex.' }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', description: 'Time of publication.' }),
    snapshot: t.expose('snapshot', { type: 'JSON', description: 'Everything that the page is rendered from.' }),
  }),
});
