import type { CompanyNode, LogoNode } from '../../domain/career-graph/career-graph.ts';
import { imageUrl } from '../../domain/images/image-url.ts';
import { builder } from '../builder.ts';
import { NodeRef } from '../node.ts';

const CompanyLogoRef = builder.objectRef<LogoNode>('CompanyLogo').implement({
  description: 'Logo of a company.',
  fields: (t) => ({
    source: t.exposeString('source', {
      description:
        'Where the logo comes from: `brandfetch`, `logo_dev`, `simple_icons` or `wordmark`, which is drawn from the name.',
    }),
    url: t.string({
      nullable: true,
      description:
        'URL of the image, on this server or at the source if `copied` is false. Null if you may not see it.',
      resolve: ({ linkUrl, asset }) => linkUrl ?? (asset && imageUrl(asset, 0, 'original')),
    }),
    copied: t.boolean({
      description: "Whether this server stores the image. If false, the source's terms only allow linking to it.",
      resolve: ({ linkUrl }) => linkUrl === null,
    }),
    width: t.int({
      nullable: true,
      description: 'Width in pixels; null if unknown.',
      resolve: ({ asset }) => asset?.width ?? null,
    }),
    height: t.int({
      nullable: true,
      description: 'Height in pixels; null if unknown.',
      resolve: ({ asset }) => asset?.height ?? null,
    }),
  }),
});

export const CompanyRef = builder.objectRef<CompanyNode>('Company').implement({
  description: 'An employer, shared by all roles there.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable ID.' }),
    name: t.exposeString('name', { description: 'Usual name.' }),
    alternativeNames: t.exposeStringList('alternativeNames', { description: 'Other names that documents use.' }),
    website: t.exposeString('website', { nullable: true, description: 'Website; null if unknown.' }),
    domain: t.exposeString('domain', { nullable: true, description: 'Internet domain; null if unknown.' }),
    domainConfidence: t.exposeFloat('domainConfidence', {
      nullable: true,
      description:
        'How certain the domain is, 0 to 1: 1 if given or confirmed, less if guessed from the name. Null if `domain` is null.',
    }),
    logo: t.field({
      type: CompanyLogoRef,
      nullable: true,
      description: 'Logo for the owner; null until the logos pipeline has run.',
      resolve: ({ logo }) => logo,
    }),
    siteLogo: t.field({
      type: CompanyLogoRef,
      nullable: true,
      description: "Logo on the owner's site, always stored here; null if the site just shows the name.",
      resolve: ({ siteLogo }) => siteLogo,
    }),
  }),
});
