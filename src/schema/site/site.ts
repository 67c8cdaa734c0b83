import type { PersonField } from '../../domain/site/site-snapshot.ts';
import type { SiteTheme } from '../../domain/site/themes.ts';
import type { SiteVisibility } from '../../generated/prisma/enums.ts';
import { builder } from '../builder.ts';
import { PersonFieldRef, SiteThemeRef, SiteVisibilityRef } from '../enums.ts';
import { SiteVersionRef } from './site-version.ts';

/** The owner's view of their site. */
export interface Site {
  slug: string | null;
  suggestedSlug: string;
  url: string | null;
  unlistedUrl: string;
  theme: SiteTheme;
  visibility: SiteVisibility;
  indexable: boolean;
  offersResume: boolean;
  visibleFields: PersonField[];
  liveVersionId: string | null;
  changes: string[];
  leftOut: string[];
  problems: string[];
}

export const SiteRef = builder.objectRef<Site>('Site').implement({
  description: 'The site of the signed-in user, and what publishing it now would mean.',
  fields: (t) => ({
    slug: t.exposeString('slug', {
      nullable: true,
      description: 'Its address on this server; null until there is one.',
    }),
    suggestedSlug: t.exposeString('suggestedSlug', {
      description: 'An address made out of the name; it may be taken.',
    }),
    url: t.exposeString('url', { nullable: true, description: 'Where it is; null until it has an address.' }),
    unlistedUrl: t.exposeString('unlistedUrl', {
      description:
        'A signed link that shows the site while it is unlisted, to whoever has the link; renewSiteLink revokes it.',
    }),
    theme: t.expose('theme', { type: SiteThemeRef, description: 'The design.' }),
    visibility: t.expose('visibility', { type: SiteVisibilityRef, description: 'Who may see it.' }),
    indexable: t.exposeBoolean('indexable', { description: 'Whether search engines are asked in.' }),
    offersResume: t.exposeBoolean('offersResume', {
      description:
        'Whether visitors may take the resume with them, from its address with /resume.pdf and /resume.json behind.',
    }),
    visibleFields: t.expose('visibleFields', {
      type: [PersonFieldRef],
      description: 'Parts of the profile that are shown; the others are in no published version.',
    }),
    liveVersion: t.prismaField({
      type: SiteVersionRef,
      nullable: true,
      description: 'What is online; null when nothing is.',
      extensions: { inTransaction: true },
      resolve: (query, { liveVersionId }, _args, { db }) =>
        liveVersionId === null ? null : db.siteVersion.findFirst({ ...query, where: { id: liveVersionId } }),
    }),
    changes: t.exposeStringList('changes', {
      description: 'What a visitor would see differently if it were published now, in words; empty when nothing.',
    }),
    leftOut: t.exposeStringList('leftOut', { description: 'What waits for your review and is not shown until then.' }),
    problems: t.exposeStringList('problems', {
      description: 'What stands against publishing it now and what to do; empty when nothing does.',
    }),
  }),
});
