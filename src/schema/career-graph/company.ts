import type { CompanyNode } from '../../domain/career-graph/career-graph.ts';
import { imageUrl } from '../../domain/images/image-url.ts';
import { builder } from '../builder.ts';

const CompanyLogoRef = builder.objectRef<NonNullable<CompanyNode['logo']>>('CompanyLogo').implement({
  description: 'The logo of an employer.',
  fields: (t) => ({
    source: t.exposeString('source', { description: 'brandfetch, logo_dev, simple_icons or wordmark.' }),
    url: t.string({
      nullable: true,
      description:
        'Where to GET it: of this server, or of the source where that forbids copies. Null when it is not yours to see.',
      resolve: ({ linkUrl, asset }) => linkUrl ?? (asset && imageUrl(asset, 0, 'original')),
    }),
    copied: t.boolean({
      description: 'Whether it is kept here; else it may only be linked.',
      resolve: ({ linkUrl }) => linkUrl === null,
    }),
    width: t.int({
      nullable: true,
      description: 'Null when it is not known.',
      resolve: ({ asset }) => asset?.width ?? null,
    }),
    height: t.int({
      nullable: true,
      description: 'Null when it is not known.',
      resolve: ({ asset }) => asset?.height ?? null,
    }),
  }),
});

export const CompanyRef = builder.objectRef<CompanyNode>('Company').implement({
  description: 'An employer, shared by the experiences at it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable id.' }),
    name: t.exposeString('name', { description: 'Its usual name.' }),
    alternativeNames: t.exposeStringList('alternativeNames', { description: 'Other names that documents use.' }),
    website: t.exposeString('website', { nullable: true, description: 'Its website; null when it is not known.' }),
    domain: t.exposeString('domain', { nullable: true, description: 'Its domain; null when it is not known.' }),
    domainConfidence: t.exposeFloat('domainConfidence', {
      nullable: true,
      description:
        '0..1; 1 when it was given or confirmed, lower when it was guessed from the name. Null without a domain.',
    }),
    logo: t.field({
      type: CompanyLogoRef,
      nullable: true,
      description: 'Null until the logos pipeline has run.',
      resolve: ({ logo }) => logo,
    }),
  }),
});
