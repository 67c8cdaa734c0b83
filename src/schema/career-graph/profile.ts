import type { ProfileNode } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../builder.ts';
import { SourcedRef } from './sourced.ts';

export const ProfileRef = builder.objectRef<ProfileNode>('Profile').implement({
  description: 'Who the person is. Empty until a document was read or the user has filled it in.',
  interfaces: [SourcedRef],
  fields: (t) => ({
    name: t.exposeString('name', { nullable: true, description: 'Full name; null when it is not known.' }),
    headline: t.exposeString('headline', {
      nullable: true,
      description: 'One line about them; null when there is none.',
    }),
    email: t.exposeString('email', { nullable: true, description: 'As the document says; null when it does not.' }),
    phone: t.exposeString('phone', { nullable: true, description: 'As the document says; null when it does not.' }),
    location: t.exposeString('location', {
      nullable: true,
      description: 'Where they live; null when it is not known.',
    }),
    summary: t.exposeString('summary', { nullable: true, description: 'Their own summary; null when there is none.' }),
    links: t.exposeStringList('links', { description: 'Their pages elsewhere.' }),
    targetRole: t.exposeString('targetRole', {
      nullable: true,
      description: 'The role they look for; null when not said.',
    }),
  }),
});
