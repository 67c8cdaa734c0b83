import type { Sourced } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../builder.ts';
import { ProvenanceRef } from '../enums.ts';
import { EvidenceRef } from './evidence.ts';

/** Source and trust of everything in the career graph that was read or written. */
export const SourcedRef = builder.interfaceRef<Sourced>('Sourced').implement({
  description:
    'Something in the career graph with its source: where it was read, in whose words, and how certain it is.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable ID.' }),
    provenance: t.expose('provenance', { type: ProvenanceRef, description: 'Whose words it is in.' }),
    confidence: t.exposeFloat('confidence', { description: 'How likely it is that it was read correctly, 0 to 1.' }),
    requiresReview: t.exposeBoolean('requiresReview', { description: "Whether it needs the owner's review." }),
    reviewReason: t.exposeString('reviewReason', {
      nullable: true,
      description: 'Why it needs review, for the owner, one reason per line; null if it does not.',
    }),
    editedFields: t.exposeStringList('editedFields', {
      description: 'Names of fields edited by the owner. No run overwrites them.',
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: 'Passages of documents that it was read from.',
      extensions: { graphPart: 'evidence', isReference: true },
      resolve: ({ evidence }) => evidence,
    }),
  }),
});
