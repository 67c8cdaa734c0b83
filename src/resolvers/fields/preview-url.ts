import { builder } from '../../schema/builder.ts';
import { SiteVersionRef } from '../../schema/site/site-version.ts';
import { signSiteLink } from '../../services/site/site-link.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Links end at midnight (UTC), so that a link stays the same for a day and caches keep it. */
const DAYS = 7;

// A map with one field, because the validation plugin has no types for prismaObjectField.
builder.prismaObjectFields(SiteVersionRef, (t) => ({
  previewUrl: t.string({
    description:
      'Private link that shows this version to anyone who has the link, whether or not it is published. It works for 7 to 8 days, unless `renewSiteLink` revokes it before.',
    select: { user: { select: { siteSettings: { select: { linkRenewals: true } } } } },
    resolve({ id, user }, _args, { viewer, uploads }) {
      if (!viewer) throw new Error('A version was read without a viewer.');
      const { publicUrl, secret } = uploads();
      const { userId, tenantId } = viewer;
      const renewals = user.siteSettings?.linkRenewals ?? 0;
      const expiresAt = new Date((Math.floor(Date.now() / DAY_MS) + DAYS + 1) * DAY_MS);
      return `${publicUrl}/s/${signSiteLink(secret, { userId, tenantId, versionId: id, renewals, expiresAt })}`;
    },
  }),
}));
