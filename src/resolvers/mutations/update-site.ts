import { builder } from '../../schema/builder.ts';
import { PersonFieldRef, SiteThemeRef, SiteVisibilityRef } from '../../schema/enums.ts';
import { siteColorText, siteLanguage, siteSlug } from '../../schema/inputs/text.ts';
import { Conflict, ConflictRef, InvalidInput, InvalidInputRef } from '../../schema/refusals.ts';
import { type Site, SiteRef } from '../../schema/site/site.ts';
import type { Db } from '../../services/database/prisma.ts';
import { claimSlug, MOST_SLUGS } from '../../services/site/claim-slug.ts';
import { lockSite } from '../../services/site/freeze-version.ts';
import { runMutation, resultUnion } from '../mutation.ts';
import { viewSite } from '../view-site.ts';

const UpdateSiteInput = builder.inputType('UpdateSiteInput', {
  description: 'Changes to the settings of the site. Fields that are omitted or null stay as they are.',
  fields: (t) => ({
    slug: t.string({
      description:
        'Last part of the address: lowercase letters, digits and single hyphens. Earlier slugs redirect to it.',
      validate: siteSlug,
    }),
    theme: t.field({ type: SiteThemeRef, description: 'Design of the site. Takes effect with the next version.' }),
    color: t.string({
      description:
        "The site's color, as `#rrggbb`, in every design; an empty text for the design's own colors. Where text would be hard to read in it, pages use a darker or lighter one. Takes effect with the next version.",
      validate: siteColorText,
    }),
    visibility: t.field({ type: SiteVisibilityRef, description: 'Who can see the site. Takes effect immediately.' }),
    indexable: t.boolean({ description: 'Whether search engines may index the site. Takes effect immediately.' }),
    offersResume: t.boolean({
      description:
        'Whether visitors can download the resume, with what the published version shows. Takes effect immediately.',
    }),
    offersContact: t.boolean({
      description:
        "Whether visitors can write to the owner through a form on the page, which relays messages to the account's email address without showing it. Takes effect immediately.",
    }),
    secondLanguage: t.string({
      description:
        'A second language for the site, as an ISO 639-1 code; an empty text for none. It is not translated: labels, headings, dates and the story are in this language, everything else keeps its own. Takes effect with the next version.',
      validate: siteLanguage,
    }),
    separatesLanguages: t.boolean({
      description:
        'With a second language: whether each page leaves out statements in another language than its own. Takes effect with the next version.',
    }),
    visibleFields: t.field({
      type: [PersonFieldRef],
      description: 'Profile fields to show; `NAME` is always shown. Takes effect with the next version.',
    }),
  }),
});

const UpdateSiteSuccess = builder.objectRef<{ site: Site }>('UpdateSiteSuccess').implement({
  description: 'The settings have been saved.',
  fields: (t) => ({
    site: t.field({ type: SiteRef, description: 'The site with its new settings.', resolve: ({ site }) => site }),
  }),
});

builder.mutationField('updateSite', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('UpdateSiteResult', UpdateSiteSuccess, [InvalidInputRef, ConflictRef]),
    description:
      'Changes the address, design or visibility of the site. Published content only changes with `publishSite`.',
    args: { input: t.arg({ type: UpdateSiteInput, required: true, description: 'The changes.' }) },
    resolve: (_root, { input }, context) =>
      runMutation(context, { mutation: 'updateSite' }, async (db) => {
        const { userId } = context.viewer;
        const { slug, theme, color, visibility, indexable, offersResume, offersContact, visibleFields } = input;
        const { secondLanguage, separatesLanguages } = input;
        await lockSite(db, userId);
        if (typeof slug === 'string') await takeSlug(db, userId, slug);
        await db.siteSettings.updateMany({
          where: { userId },
          data: {
            ...(typeof slug === 'string' && { slug }),
            ...(theme && { theme }),
            ...(typeof color === 'string' && { color: color === '' ? null : color.toLowerCase() }),
            ...(visibility && { visibility }),
            ...(typeof indexable === 'boolean' && { indexable }),
            ...(typeof offersResume === 'boolean' && { offersResume }),
            ...(typeof offersContact === 'boolean' && { offersContact }),
            ...(typeof secondLanguage === 'string' && {
              secondLanguage: secondLanguage === '' ? null : secondLanguage,
            }),
            ...(typeof separatesLanguages === 'boolean' && { separatesLanguages }),
            ...(visibleFields && { visibleFields: [...new Set(['name', ...visibleFields])] }),
          },
        });
        return { site: await viewSite(context) };
      }),
  }),
);

async function takeSlug(db: Db, userId: string, slug: string): Promise<void> {
  const had = await db.siteSlug.findMany({ where: { userId }, select: { slug: true } });
  if (had.length >= MOST_SLUGS && !had.some((one) => one.slug === slug))
    throw new InvalidInput(`You have used ${had.length} addresses, which is the limit. Choose one of them.`, 'slug');
  if (!(await claimSlug(db, userId, slug))) throw new Conflict(`The address “${slug}” is taken. Choose another one.`);
}
