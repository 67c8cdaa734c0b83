import { builder } from '../schema/builder.ts';
import { SectionEntryKindRef } from '../schema/career-graph/section-entry.ts';
import { line, lines, longText, webAddress } from '../schema/inputs/text.ts';

export const SectionEntryInput = builder.inputType('SectionEntryInput', {
  description: 'An entry of a section such as publications or awards. Requires `title` or `text`.',
  fields: (t) => ({
    kind: t.field({ type: SectionEntryKindRef, required: true, description: 'What it is.' }),
    heading: t.string({
      description: 'Heading of the section. Entries of the kind `OTHER` require one.',
      validate: line,
    }),
    title: t.string({ description: 'Title or name.', validate: line }),
    organization: t.string({ description: 'Publisher, awarder, or the organization it belongs to.', validate: line }),
    roles: t.stringList({ description: 'What the owner did in it.', validate: lines }),
    category: t.string({ description: 'Kind of project, or cause of the volunteering.', validate: line }),
    number: t.string({ description: 'Number of the license, patent or course.', validate: line }),
    location: t.string({ description: 'Location.', validate: line }),
    url: t.string({ description: 'Web address.', validate: webAddress }),
    start: t.field({ type: 'PartialDate', description: 'Start date.' }),
    end: t.field({
      type: 'PartialDate',
      description: 'End date, of a license when it expires. Setting it makes the entry no longer current.',
    }),
    current: t.boolean({ description: 'Whether it goes on. A current entry has no end date.' }),
    date: t.field({ type: 'PartialDate', description: 'When it was published, awarded or held.' }),
    text: t.string({ description: 'Description or quotation.', validate: longText }),
    items: t.stringList({ description: 'Highlights, one statement each.', validate: lines }),
    keywords: t.stringList({ description: 'Keywords.', validate: lines }),
  }),
});
