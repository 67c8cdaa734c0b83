import { builder } from '../builder.ts';
import { SiteThemeRef } from '../enums.ts';
import type { SiteTheme } from '../../domain/site/themes.ts';

/** A published site as anyone may see it. */
export interface PublicSite {
  slug: string;
  theme: SiteTheme;
  indexable: boolean;
  checksum: string;
  publishedAt: Date;
  snapshot: unknown;
}

export const PublicSiteRef = builder.objectRef<PublicSite>('PublicSite').implement({
  description: 'A published site as anyone may see it.',
  fields: (t) => ({
    slug: t.exposeString('slug', {
      description: 'Its address now, which may be another than the one that was asked for.',
    }),
    theme: t.expose('theme', { type: SiteThemeRef, description: 'The design.' }),
    indexable: t.exposeBoolean('indexable', { description: 'Whether search engines may list it.' }),
    checksum: t.exposeString('checksum', { description: 'SHA-256 of the content, hexadecimal.' }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', description: 'When it went online.' }),
    snapshot: t.expose('snapshot', { type: 'JSON', description: 'All that the page is drawn from.' }),
  }),
});
