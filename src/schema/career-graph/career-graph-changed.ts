import type { ChangedPart } from '../../domain/career-graph/graph-part.ts';
import { builder } from '../builder.ts';
import { CareerGraphPartRef } from '../enums.ts';

/** As the hub delivers it. */
export interface CareerGraphChanged {
  version: number;
  touched: ChangedPart[];
}

export const CareerGraphChangedRef = builder.objectRef<CareerGraphChanged>('CareerGraphChanged').implement({
  description: 'The career graph has changed, once or several times in a row.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'The version that it has come to.' }),
    touched: t.field({
      type: [CareerGraphPartRef],
      description: 'Everything that was touched since the version before, or since `after`.',
      resolve: ({ touched }) => touched,
    }),
  }),
});
