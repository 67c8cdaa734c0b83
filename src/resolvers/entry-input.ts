import type { CareerGraph } from '../domain/career-graph/career-graph.ts';
import { builder } from '../schema/builder.ts';
import { CareerGraphRef } from '../schema/career-graph/career-graph.ts';
import { EntryKindRef } from '../schema/enums.ts';
import { expectedVersionOf } from './edit-arguments.ts';

export const EntryInput = builder.inputType('EntryInput', {
  description: 'Names an entry of the career graph.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    kind: t.field({ type: EntryKindRef, required: true, description: 'What it is.' }),
    id: t.id({ required: true, description: 'Its id.' }),
  }),
});

/** The success of a mutation that takes an entry out or brings it back. */
export function entrySuccess(name: string, description: string) {
  return builder.objectRef<{ graph: CareerGraph }>(name).implement({
    description,
    fields: (t) => ({
      careerGraph: t.field({
        type: CareerGraphRef,
        description: 'The graph as it is now.',
        resolve: ({ graph }) => graph,
      }),
    }),
  });
}
