import type { ProfileNode } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../builder.ts';
import { NodeRef } from '../node.ts';
import { ProfileAccountRef } from './profile-account.ts';
import { SourcedRef } from './sourced.ts';

export const ProfileRef = builder.objectRef<ProfileNode>('Profile').implement({
  description:
    'Name, headline and contact details of the owner. Empty until a document has been read or the owner has filled it in.',
  interfaces: [NodeRef, SourcedRef],
  fields: (t) => ({
    name: t.exposeString('name', { nullable: true, description: 'Full name; null if unknown.' }),
    headline: t.exposeString('headline', {
      nullable: true,
      description: 'One line that says what the owner does; null if there is none.',
    }),
    email: t.exposeString('email', { nullable: true, description: 'Email address to show; null if unknown.' }),
    phone: t.exposeString('phone', { nullable: true, description: 'Phone number to show; null if unknown.' }),
    location: t.exposeString('location', {
      nullable: true,
      description: 'Where the owner lives; null if unknown.',
    }),
    summary: t.exposeString('summary', {
      nullable: true,
      description: "The owner's own summary; null if there is none.",
    }),
    links: t.exposeStringList('links', { description: 'Websites and profiles elsewhere.' }),
    image: t.exposeString('image', {
      nullable: true,
      description: 'Web address of a picture elsewhere; null if the document gives none.',
    }),
    website: t.exposeString('website', {
      nullable: true,
      description: "The one of the links that is the owner's own website; null if not known.",
    }),
    accounts: t.field({
      type: [ProfileAccountRef],
      description: 'Accounts elsewhere. Those with an address are among the links.',
      resolve: ({ accounts }) => accounts,
    }),
    address: t.exposeString('address', { nullable: true, description: 'Street address; null if unknown.' }),
    postalCode: t.exposeString('postalCode', { nullable: true, description: 'Postal code; null if unknown.' }),
    city: t.exposeString('city', {
      nullable: true,
      description: 'City of the location; null if not known apart from it.',
    }),
    region: t.exposeString('region', {
      nullable: true,
      description: 'Region of the location; null if not known apart from it.',
    }),
    countryCode: t.exposeString('countryCode', {
      nullable: true,
      description: 'Country of the location (ISO 3166-1 alpha-2); null if not known apart from it.',
    }),
    targetRole: t.exposeString('targetRole', {
      nullable: true,
      description: 'The role that the owner is looking for; null if not stated.',
    }),
  }),
});
