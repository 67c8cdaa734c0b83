import type { SectionCompleteness } from '../../domain/completeness/assess-completeness.ts';
import { builder } from '../builder.ts';
import { FillStrategyRef, SectionRef } from '../enums.ts';

export const SectionCompletenessRef = builder.objectRef<SectionCompleteness>('SectionCompleteness').implement({
  description: 'How complete a section is and what follows from that.',
  fields: (t) => ({
    section: t.expose('section', { type: SectionRef, description: 'Which section.' }),
    coverage: t.exposeInt('coverage', { description: '0..100' }),
    missingFields: t.exposeStringList('missingFields', { description: 'What would make it more complete.' }),
    strategy: t.expose('strategy', { type: FillStrategyRef, description: 'What may be done to fill it.' }),
    variant: t.exposeString('variant', { description: 'What the renderer draws.' }),
    reason: t.exposeString('reason', { description: 'Why, in words.' }),
  }),
});
