import type { SectionCompleteness } from '../../domain/completeness/assess-completeness.ts';
import { builder } from '../builder.ts';
import { NodeRef } from '../node.ts';
import { singletonId } from '../singleton-id.ts';
import { FillStrategyRef, SectionRef } from '../enums.ts';

export const SectionCompletenessRef = builder.objectRef<SectionCompleteness>('SectionCompleteness').implement({
  description: 'How complete a section is, and what follows from that.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({
      description: 'Stable ID.',
      resolve: ({ section }, _args, context) => singletonId('completeness', context, section),
    }),
    section: t.expose('section', { type: SectionRef, description: 'The section.' }),
    coverage: t.exposeInt('coverage', { description: 'How complete the section is, 0 to 100.' }),
    missingFields: t.exposeStringList('missingFields', { description: 'What is missing, for the owner.' }),
    strategy: t.expose('strategy', { type: FillStrategyRef, description: 'How the section may be filled.' }),
    variant: t.exposeString('variant', {
      description: 'Layout that the site uses for the section, such as `grid6` or `hidden`.',
    }),
    reason: t.exposeString('reason', { description: 'Explanation for the owner.' }),
  }),
});
