import type { ExperienceNode } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../builder.ts';
import { NodeRef } from '../node.ts';
import { AchievementRef } from './achievement.ts';
import { CompanyRef } from './company.ts';
import { SourcedRef } from './sourced.ts';

export const ExperienceRef = builder.objectRef<ExperienceNode>('Experience');

ExperienceRef.implement({
  description: 'One role at one company.',
  interfaces: [NodeRef, SourcedRef],
  fields: (t) => ({
    company: t.field({
      type: CompanyRef,
      nullable: true,
      description: 'Employer; null if the document names none.',
      extensions: { graphPart: 'companies', isReference: true },
      resolve: ({ company }) => company,
    }),
    title: t.exposeString('title', { nullable: true, description: 'Job title; null if the document does not say.' }),
    start: t.expose('start', {
      type: 'PartialDate',
      nullable: true,
      description: 'Start date; null if unknown.',
    }),
    end: t.expose('end', {
      type: 'PartialDate',
      nullable: true,
      description: 'End date; null if current or unknown.',
    }),
    current: t.exposeBoolean('current', { description: 'Whether this is a current role.' }),
    location: t.exposeString('location', {
      nullable: true,
      description: 'Location; null if the document does not say.',
    }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'Prose about the role; null if there is none.',
    }),
    url: t.exposeString('url', {
      nullable: true,
      description: 'Web address that the document gives for the role; null if it gives none.',
    }),
    companyDescription: t.exposeString('companyDescription', {
      nullable: true,
      description: 'What kind of company it is; null if the document does not say.',
    }),
    achievements: t.field({
      type: [AchievementRef],
      description: 'Statements of the role, in document order.',
      extensions: { graphPart: 'achievements' },
      resolve: ({ achievements }) => achievements,
    }),
  }),
});
