import type { FactChange } from '../../domain/story/told-fact.ts';
import { builder } from '../builder.ts';

export const FactChangeRef = builder.objectRef<FactChange>('FactChange').implement({
  description: 'A fact as it was when a sentence was told from it, and as it is now.',
  fields: (t) => ({
    factId: t.exposeID('id', { description: 'Id of the profile, role, course of study or achievement.' }),
    before: t.exposeString('before', { description: 'What it said.' }),
    after: t.exposeString('after', {
      nullable: true,
      description: 'What it says now; null when it is no longer in the graph.',
    }),
  }),
});
