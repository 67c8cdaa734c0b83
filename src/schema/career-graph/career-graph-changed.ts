import type { ChangedPart } from '../../domain/career-graph/graph-part.ts';
import { builder } from '../builder.ts';
import { CareerGraphPartRef } from '../enums.ts';

/** As the hub delivers it. */
export interface CareerGraphChanged {
  version: number;
  touched: ChangedPart[];
}

export const CareerGraphChangedRef = builder.objectRef<CareerGraphChanged>('CareerGraphChanged').implement({
  description: 'One or more changes of the career graph.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Version of the career graph after the changes.' }),
    touched: t.field({
      type: [CareerGraphPartRef],
      description: 'Parts that changed since the previous event, or since `after`.',
      resolve: ({ touched }) => touched,
    }),
  }),
});
