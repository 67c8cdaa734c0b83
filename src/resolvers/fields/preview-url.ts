import { builder } from '../../schema/builder.ts';
import { SiteVersionRef } from '../../schema/site/site-version.ts';
import { signSiteLink } from '../../services/site/site-link.ts';

// A map with one field, because the validation plugin has no types for prismaObjectField.
builder.prismaObjectFields(SiteVersionRef, (t) => ({
  previewUrl: t.string({
    description: 'Private link that shows this version to anyone who has the link, whether or not it is published.',
    resolve({ id }, _args, { viewer, uploads }) {
      if (!viewer) throw new Error('A version was read without a viewer.');
      const { publicUrl, secret } = uploads();
      const { userId, tenantId } = viewer;
      return `${publicUrl}/s/${signSiteLink(secret, { userId, tenantId, versionId: id, renewals: 0 })}`;
    },
  }),
}));
