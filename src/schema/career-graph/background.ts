import type { CertificationNode, EducationNode, LanguageNode } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../builder.ts';
import { NodeRef } from '../node.ts';
import { SourcedRef } from './sourced.ts';

const unsaid = 'null if the document does not say';

export const EducationRef = builder.objectRef<EducationNode>('Education').implement({
  description: 'A course of study.',
  interfaces: [NodeRef, SourcedRef],
  fields: (t) => ({
    institution: t.exposeString('institution', { nullable: true, description: `School or university; ${unsaid}.` }),
    degree: t.exposeString('degree', { nullable: true, description: `Degree; ${unsaid}.` }),
    field: t.exposeString('field', { nullable: true, description: `Field of study; ${unsaid}.` }),
    location: t.exposeString('location', { nullable: true, description: `Location; ${unsaid}.` }),
    start: t.expose('start', { type: 'PartialDate', nullable: true, description: `Start date; ${unsaid}.` }),
    end: t.expose('end', {
      type: 'PartialDate',
      nullable: true,
      description: 'End date; null if current or unknown.',
    }),
    current: t.exposeBoolean('current', { description: 'Whether the owner is still enrolled.' }),
    score: t.exposeString('score', { nullable: true, description: `Grade as written; ${unsaid}.` }),
    description: t.exposeString('description', { nullable: true, description: `Further details; ${unsaid}.` }),
    url: t.exposeString('url', { nullable: true, description: `Web address of the school; ${unsaid}.` }),
    courses: t.exposeStringList('courses', { description: 'Courses that were part of it.' }),
  }),
});

export const CertificationRef = builder.objectRef<CertificationNode>('Certification').implement({
  description: 'A certificate or license.',
  interfaces: [NodeRef, SourcedRef],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As the document says.' }),
    issuer: t.exposeString('issuer', { nullable: true, description: `Issuing organization; ${unsaid}.` }),
    date: t.expose('date', { type: 'PartialDate', nullable: true, description: `Date of issue; ${unsaid}.` }),
    url: t.exposeString('url', { nullable: true, description: `Address at which it can be verified; ${unsaid}.` }),
    number: t.exposeString('number', {
      nullable: true,
      description: `Number of the certificate or license; ${unsaid}.`,
    }),
    expires: t.expose('expires', { type: 'PartialDate', nullable: true, description: `Date of expiry; ${unsaid}.` }),
  }),
});

export const SpokenLanguageRef = builder.objectRef<LanguageNode>('SpokenLanguage').implement({
  description: 'A language that the owner speaks.',
  interfaces: [NodeRef, SourcedRef],
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As the document says.' }),
    fluency: t.exposeString('fluency', { nullable: true, description: `Proficiency as written; ${unsaid}.` }),
  }),
});
