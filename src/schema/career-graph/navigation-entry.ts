import type { NavigationNode } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../builder.ts';
import { NodeRef } from '../node.ts';
import { singletonId } from '../singleton-id.ts';
import { SectionRef } from '../enums.ts';

export const NavigationEntryRef = builder.objectRef<NavigationNode>('NavigationEntry').implement({
  description: "A section in the site's navigation.",
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({
      description: 'Stable ID.',
      resolve: ({ section }, _args, context) => singletonId('navigation', context, section),
    }),
    section: t.expose('section', { type: SectionRef, description: 'The section.' }),
    label: t.exposeString('label', { description: 'Title on the site, in the language of the document.' }),
    shown: t.exposeBoolean('shown', { description: 'Whether the site shows the section.' }),
    reason: t.exposeString('reason', { description: 'Why it is shown or hidden, for the owner.' }),
    editedFields: t.exposeStringList('editedFields', {
      description: 'Names of fields edited by the owner. No run overwrites them.',
    }),
  }),
});
