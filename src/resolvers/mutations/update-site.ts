import { builder } from '../../schema/builder.ts';
import { PersonFieldRef, SiteThemeRef, SiteVisibilityRef } from '../../schema/enums.ts';
import { siteSlug } from '../../schema/inputs/text.ts';
import { Conflict, ConflictRef, InvalidInput, InvalidInputRef } from '../../schema/refusals.ts';
import { type Site, SiteRef } from '../../schema/site/site.ts';
import type { Db } from '../../services/database/prisma.ts';
import { claimSlug, MOST_SLUGS } from '../../services/site/claim-slug.ts';
import { lockSite } from '../../services/site/freeze-version.ts';
import { perform, resultUnion } from '../mutation.ts';
import { viewSite } from '../view-site.ts';

const UpdateSiteInput = builder.inputType('UpdateSiteInput', {
  description: 'What to change of the site. Fields that are left out or null stay as they are.',
  fields: (t) => ({
    slug: t.string({
      description: 'Its address: lowercase letters, digits and single hyphens. Earlier addresses redirect to it.',
      validate: siteSlug,
    }),
    theme: t.field({ type: SiteThemeRef, description: 'The design, from the next version on.' }),
    visibility: t.field({ type: SiteVisibilityRef, description: 'Who may see it, from now on.' }),
    indexable: t.boolean({ description: 'Whether search engines are asked in.' }),
    offersResume: t.boolean({
      description:
        'Whether visitors may take the resume with them, with what the published version shows; from now on.',
    }),
    visibleFields: t.field({
      type: [PersonFieldRef],
      description: 'Parts of the profile to show, from the next version on. The name is always shown.',
    }),
  }),
});

const UpdateSiteSuccess = builder.objectRef<{ site: Site }>('UpdateSiteSuccess').implement({
  description: 'The settings are kept.',
  fields: (t) => ({ site: t.field({ type: SiteRef, description: 'As it is now.', resolve: ({ site }) => site }) }),
});

builder.mutationField('updateSite', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('UpdateSiteResult', UpdateSiteSuccess, [InvalidInputRef, ConflictRef]),
    description: 'Changes address, design or visibility of the site. What is published changes with publishSite only.',
    args: { input: t.arg({ type: UpdateSiteInput, required: true, description: 'What to change.' }) },
    resolve: (_root, { input }, context) =>
      perform(context, { mutation: 'updateSite' }, async (db) => {
        const { userId } = context.viewer;
        const { slug, theme, visibility, indexable, offersResume, visibleFields } = input;
        await lockSite(db, userId);
        if (typeof slug === 'string') await takeSlug(db, userId, slug);
        await db.siteSettings.updateMany({
          where: { userId },
          data: {
            ...(typeof slug === 'string' && { slug }),
            ...(theme && { theme }),
            ...(visibility && { visibility }),
            ...(typeof indexable === 'boolean' && { indexable }),
            ...(typeof offersResume === 'boolean' && { offersResume }),
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
    throw new InvalidInput(
      `You have had ${had.length} addresses, which is all there are. Go back to one of them.`,
      'slug',
    );
  if (!(await claimSlug(db, userId, slug)))
    throw new Conflict(`The address "${slug}" is somebody else's. Choose another one.`);
}
