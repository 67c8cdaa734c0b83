import { builder } from '../../schema/builder.ts';
import { SiteVersionRef } from '../../schema/site/site-version.ts';
import { signSiteLink } from '../../services/site/site-link.ts';

// As a map of one, because the validation plugin's types do not know a field that stands alone.
builder.prismaObjectFields(SiteVersionRef, (t) => ({
  previewUrl: t.string({
    description: 'A signed link that shows this version to whoever has the link, published or not.',
    resolve({ id }, _args, { viewer, uploads }) {
      if (!viewer) throw new Error('A version was read without a viewer.');
      const { publicUrl, secret } = uploads();
      const { userId, tenantId } = viewer;
      return `${publicUrl}/s/${signSiteLink(secret, { userId, tenantId, versionId: id, renewals: 0 })}`;
    },
  }),
}));
