import type { FactChange } from '../../domain/story/fact-snapshot.ts';
import { builder } from '../builder.ts';

export const FactChangeRef = builder.objectRef<FactChange>('FactChange').implement({
  description: 'A fact that a sentence was written from, and how it has changed since.',
  fields: (t) => ({
    factId: t.exposeID('id', { description: 'ID of the profile, role, course of study or achievement.' }),
    before: t.exposeString('before', { description: 'The fact as it was.' }),
    after: t.exposeString('after', {
      nullable: true,
      description: 'The fact as it is now; null if it is no longer in the career graph.',
    }),
  }),
});
