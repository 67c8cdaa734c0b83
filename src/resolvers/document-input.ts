import type { CareerGraph } from '../domain/career-graph/career-graph.ts';
import type { DocumentChanges } from '../domain/reconcile/document-report.ts';
import { builder } from '../schema/builder.ts';
import { CareerGraphRef } from '../schema/career-graph/career-graph.ts';
import { DocumentChangesRef } from '../schema/document-changes.ts';
import { expectedVersionOf } from './edit-arguments.ts';

export const DocumentInput = builder.inputType('DocumentInput', {
  description: 'Identifies a document.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'ID of the document.' }),
    expectedVersion: expectedVersionOf(t),
  }),
});

export interface DocumentChanged {
  changes: DocumentChanges;
  graph: CareerGraph;
}

/** Success type of a mutation that adds a document to the career graph or removes it. */
export function documentSuccess(name: string, description: string) {
  return builder.objectRef<DocumentChanged>(name).implement({
    description,
    fields: (t) => ({
      changes: t.field({
        type: DocumentChangesRef,
        description: 'How the career graph changed.',
        resolve: ({ changes }) => changes,
      }),
      careerGraph: t.field({
        type: CareerGraphRef,
        description: 'The career graph after the change.',
        resolve: ({ graph }) => graph,
      }),
    }),
  });
}
