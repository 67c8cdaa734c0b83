import type { ExperienceNode } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../builder.ts';
import { AchievementRef } from './achievement.ts';
import { CompanyRef } from './company.ts';
import { SourcedRef } from './sourced.ts';

export const ExperienceRef = builder.objectRef<ExperienceNode>('Experience');

ExperienceRef.implement({
  description: 'One role at one company.',
  interfaces: [SourcedRef],
  fields: (t) => ({
    company: t.field({
      type: CompanyRef,
      nullable: true,
      description: 'The employer; null when the document names none.',
      extensions: { graphPart: 'companies' },
      resolve: ({ company }) => company,
    }),
    title: t.exposeString('title', { nullable: true, description: 'As the document says; null when it does not.' }),
    start: t.expose('start', {
      type: 'PartialDate',
      nullable: true,
      description: 'With its precision: 2019, 2019-03 or 2019-03-01; null when it is not known.',
    }),
    end: t.expose('end', {
      type: 'PartialDate',
      nullable: true,
      description: 'Null while it lasts, or when not known.',
    }),
    current: t.exposeBoolean('current', { description: 'Whether it lasts.' }),
    location: t.exposeString('location', {
      nullable: true,
      description: 'Where; null when the document does not say.',
    }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'Running text about the role; null when there is none.',
    }),
    achievements: t.field({
      type: [AchievementRef],
      description: 'What was achieved in it, in the order of the document.',
      extensions: { graphPart: 'achievements' },
      resolve: ({ achievements }) => achievements,
    }),
  }),
});
