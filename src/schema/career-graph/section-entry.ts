import type { SectionEntryNode } from '../../domain/career-graph/career-graph.ts';
import type { SectionEntryKind } from '../../domain/career-graph/section-entry.ts';
import { builder } from '../builder.ts';
import { NodeRef } from '../node.ts';
import { enumOf } from '../enum-of.ts';
import { EntryPictureRef } from './entry-picture.ts';
import { SourcedRef } from './sourced.ts';

const unsaid = 'null if the document does not say';

export const SectionEntryKindRef = enumOf<SectionEntryKind>('SectionEntryKind', 'What an entry of a section is.', {
  project: 'A project.',
  publication: 'A publication.',
  patent: 'A patent.',
  talk: 'A talk.',
  award: 'An award or honor.',
  volunteering: 'A volunteer role.',
  membership: 'A membership.',
  license: 'A license to practice or operate.',
  course: 'A course or training.',
  reference: 'Someone who recommends the owner, and in which words.',
  interest: 'An interest.',
  other: 'Anything else, under a heading of its own.',
});

export const SectionEntryRef = builder.objectRef<SectionEntryNode>('SectionEntry').implement({
  description: 'An entry of any section that resumes have beside roles, studies, skills, certificates and languages.',
  interfaces: [NodeRef, SourcedRef],
  fields: (t) => ({
    kind: t.expose('kind', { type: SectionEntryKindRef, description: 'What it is.' }),
    heading: t.exposeString('heading', {
      nullable: true,
      description: 'The heading that it stands under in the document; null if it has none.',
    }),
    title: t.exposeString('title', { nullable: true, description: `Title or name; ${unsaid}.` }),
    organization: t.exposeString('organization', {
      nullable: true,
      description: `Publisher, awarder, or whatever organization it belongs to; ${unsaid}.`,
    }),
    roles: t.exposeStringList('roles', { description: 'What the owner did in it, such as speaker or treasurer.' }),
    category: t.exposeString('category', {
      nullable: true,
      description: `Kind of project, or cause of the volunteering; ${unsaid}.`,
    }),
    number: t.exposeString('number', {
      nullable: true,
      description: `Number of the license, patent or course; ${unsaid}.`,
    }),
    location: t.exposeString('location', { nullable: true, description: `Location; ${unsaid}.` }),
    url: t.exposeString('url', { nullable: true, description: `Web address; ${unsaid}.` }),
    start: t.expose('start', { type: 'PartialDate', nullable: true, description: `Start date; ${unsaid}.` }),
    end: t.expose('end', {
      type: 'PartialDate',
      nullable: true,
      description: 'End date, of a license when it expires; null if current or unknown.',
    }),
    current: t.exposeBoolean('current', { description: 'Whether it goes on.' }),
    date: t.expose('date', {
      type: 'PartialDate',
      nullable: true,
      description: `When it was published, awarded or held; ${unsaid}.`,
    }),
    text: t.exposeString('text', { nullable: true, description: `Description or quotation; ${unsaid}.` }),
    items: t.exposeStringList('items', { description: 'Highlights, one statement each.' }),
    keywords: t.exposeStringList('keywords', { description: 'Keywords.' }),
    picture: t.field({
      type: EntryPictureRef,
      nullable: true,
      description: "The owner's picture of it; null if there is none.",
      resolve: ({ picture }) => picture,
    }),
  }),
});
