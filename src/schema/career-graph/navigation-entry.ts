import type { NavigationNode } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../builder.ts';
import { SectionRef } from '../enums.ts';

export const NavigationEntryRef = builder.objectRef<NavigationNode>('NavigationEntry').implement({
  description: 'A section of the site: whether it is shown, and as what.',
  fields: (t) => ({
    section: t.expose('section', { type: SectionRef, description: 'Which section.' }),
    label: t.exposeString('label', { description: 'Its name on the site, in the language of the document.' }),
    shown: t.exposeBoolean('shown', { description: 'Whether visitors see it.' }),
    reason: t.exposeString('reason', { description: 'Why, in words.' }),
    editedFields: t.exposeStringList('editedFields', {
      description: 'Fields that the user has edited; no pipeline overwrites them.',
    }),
  }),
});
