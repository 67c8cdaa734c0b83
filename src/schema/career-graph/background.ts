import type { CertificationNode, EducationNode, LanguageNode } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../builder.ts';
import { SourcedRef } from './sourced.ts';

const unsaid = 'null when the document does not say';

export const EducationRef = builder.objectRef<EducationNode>('Education').implement({
  description: 'A course of study.',
  interfaces: [SourcedRef],
  fields: (t) => ({
    institution: t.exposeString('institution', { nullable: true, description: `School or university; ${unsaid}.` }),
    degree: t.exposeString('degree', { nullable: true, description: `The degree; ${unsaid}.` }),
    field: t.exposeString('field', { nullable: true, description: `The subject; ${unsaid}.` }),
    location: t.exposeString('location', { nullable: true, description: `Where; ${unsaid}.` }),
    start: t.expose('start', { type: 'PartialDate', nullable: true, description: `With its precision; ${unsaid}.` }),
    end: t.expose('end', {
      type: 'PartialDate',
      nullable: true,
      description: 'Null while it lasts, or when not known.',
    }),
    current: t.exposeBoolean('current', { description: 'Whether it lasts.' }),
    score: t.exposeString('score', { nullable: true, description: `The grade as written; ${unsaid}.` }),
    description: t.exposeString('description', { nullable: true, description: `More about it; ${unsaid}.` }),
  }),
});

export const CertificationRef = builder.objectRef<CertificationNode>('Certification').implement({
  description: 'A certificate or licence.',
  interfaces: [SourcedRef],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As the document says.' }),
    issuer: t.exposeString('issuer', { nullable: true, description: `Who gave it; ${unsaid}.` }),
    date: t.expose('date', { type: 'PartialDate', nullable: true, description: `When it was given; ${unsaid}.` }),
    url: t.exposeString('url', { nullable: true, description: `Where it can be checked; ${unsaid}.` }),
  }),
});

export const SpokenLanguageRef = builder.objectRef<LanguageNode>('SpokenLanguage').implement({
  description: 'A language that the person speaks.',
  interfaces: [SourcedRef],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As the document says.' }),
    fluency: t.exposeString('fluency', { nullable: true, description: `How well; ${unsaid}.` }),
  }),
});
