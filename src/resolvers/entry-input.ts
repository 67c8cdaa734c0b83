import type { CareerGraph } from '../domain/career-graph/career-graph.ts';
import { builder } from '../schema/builder.ts';
import { CareerGraphRef } from '../schema/career-graph/career-graph.ts';
import { EntryKindRef } from '../schema/enums.ts';
import { expectedVersionOf } from './edit-arguments.ts';

export const EntryInput = builder.inputType('EntryInput', {
  description: 'Identifies an entry of the career graph.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    kind: t.field({ type: EntryKindRef, required: true, description: 'Kind of entry.' }),
    id: t.id({ required: true, description: 'ID of the entry.' }),
  }),
});

/** Success type of a mutation that removes or restores an entry. */
export function entrySuccess(name: string, description: string) {
  return builder.objectRef<{ graph: CareerGraph }>(name).implement({
    description,
    fields: (t) => ({
      careerGraph: t.field({
        type: CareerGraphRef,
        description: 'The career graph after the edit.',
        resolve: ({ graph }) => graph,
      }),
    }),
  });
}
