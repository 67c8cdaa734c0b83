import type { ProfileNode } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../builder.ts';
import { SourcedRef } from './sourced.ts';

export const ProfileRef = builder.objectRef<ProfileNode>('Profile').implement({
  description:
    'Name, headline and contact details of the owner. Empty until a document has been read or the owner has filled it in.',
  interfaces: [SourcedRef],
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
    targetRole: t.exposeString('targetRole', {
      nullable: true,
      description: 'The role that the owner is looking for; null if not stated.',
    }),
  }),
});
