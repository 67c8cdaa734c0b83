import type { PersonField } from '../../domain/site/site-snapshot.ts';
import type { SiteTheme } from '../../domain/site/themes.ts';
import type { SiteVisibility } from '../../generated/prisma/enums.ts';
import { builder } from '../builder.ts';
import { NodeRef } from '../node.ts';
import { singletonId } from '../singleton-id.ts';
import { PersonFieldRef, SiteThemeRef, SiteVisibilityRef } from '../enums.ts';
import { SiteVersionRef } from './site-version.ts';

/** A site as its owner sees it. */
export interface Site {
  slug: string | null;
  suggestedSlug: string;
  url: string | null;
  unlistedUrl: string;
  theme: SiteTheme;
  color: string | null;
  visibility: SiteVisibility;
  indexable: boolean;
  offersResume: boolean;
  offersContact: boolean;
  language: string;
  secondLanguage: string | null;
  secondUrl: string | null;
  separatesLanguages: boolean;
  visibleFields: PersonField[];
  liveVersionId: string | null;
  changes: string[];
  leftOut: string[];
  problems: string[];
}

export const SiteRef = builder.objectRef<Site>('Site').implement({
  description: "The signed-in user's site: its settings, and what publishing it now would change.",
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({ description: 'Stable ID.', resolve: (_site, _args, context) => singletonId('site', context) }),
    slug: t.exposeString('slug', {
      nullable: true,
      description: "Last part of the site's address; null until chosen.",
    }),
    suggestedSlug: t.exposeString('suggestedSlug', {
      description: "A slug suggested from the owner's name. It may be taken.",
    }),
    url: t.exposeString('url', { nullable: true, description: 'Address of the site; null until it has a slug.' }),
    unlistedUrl: t.exposeString('unlistedUrl', {
      description:
        'Private link: shows the site, unless it is private, to anyone who has the link. `renewSiteLink` revokes it.',
    }),
    theme: t.expose('theme', { type: SiteThemeRef, description: 'Design of the site.' }),
    color: t.exposeString('color', {
      nullable: true,
      description: "The owner's color, as `#rrggbb`; null while the design's own colors are used.",
    }),
    visibility: t.expose('visibility', { type: SiteVisibilityRef, description: 'Who can see the site.' }),
    indexable: t.exposeBoolean('indexable', { description: 'Whether search engines may index the site.' }),
    offersResume: t.exposeBoolean('offersResume', {
      description:
        "Whether visitors can download the resume, at `/resume.pdf` and `/resume.json` below the site's address.",
    }),
    offersContact: t.exposeBoolean('offersContact', {
      description:
        "Whether visitors can write to the owner through a form on the page. Messages go to the account's email address, which the page doesn't show.",
    }),
    language: t.exposeString('language', {
      description:
        "Language of the page as an ISO 639-1 code: that of the newest document, or else of the owner's text.",
    }),
    secondLanguage: t.exposeString('secondLanguage', {
      nullable: true,
      description: 'The second language that the site is published in, as an ISO 639-1 code; null for none.',
    }),
    secondUrl: t.exposeString('secondUrl', {
      nullable: true,
      description: 'Address of the page in the second language; null until the site has a slug, and without one.',
    }),
    separatesLanguages: t.exposeBoolean('separatesLanguages', {
      description:
        'Whether each page leaves out statements in another language than its own. Otherwise they are shown, marked with their language.',
    }),
    visibleFields: t.expose('visibleFields', {
      type: [PersonFieldRef],
      description: 'Profile fields that the site shows. Other fields are not in any published version.',
    }),
    liveVersion: t.prismaField({
      type: SiteVersionRef,
      nullable: true,
      description: 'The version that is online; null if the site is offline.',
      extensions: { inTransaction: true },
      resolve: (query, { liveVersionId }, _args, { db }) =>
        liveVersionId === null ? null : db.siteVersion.findFirst({ ...query, where: { id: liveVersionId } }),
    }),
    changes: t.exposeStringList('changes', {
      description: 'What publishing now would change for visitors, in words; empty if nothing.',
    }),
    leftOut: t.exposeStringList('leftOut', {
      description:
        'What the page leaves out and why, in words: what waits for review, is stale, or would be said twice.',
    }),
    problems: t.exposeStringList('problems', {
      description: 'What prevents publishing now and what to do about it; empty if nothing.',
    }),
  }),
});
