import type { Sourced } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../builder.ts';
import { ProvenanceRef } from '../enums.ts';
import { EvidenceRef } from './evidence.ts';

/** What every statement of the graph says of itself. */
export const SourcedRef = builder.interfaceRef<Sourced>('Sourced').implement({
  description: 'A statement about the person that says where it comes from.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable id.' }),
    provenance: t.expose('provenance', { type: ProvenanceRef, description: 'Where it comes from.' }),
    confidence: t.exposeFloat('confidence', { description: '0..1: how sure the reading is.' }),
    requiresReview: t.exposeBoolean('requiresReview', { description: 'Whether the owner should look at it.' }),
    reviewReason: t.exposeString('reviewReason', {
      nullable: true,
      description: 'Why they should look, in words; null when they need not.',
    }),
    editedFields: t.exposeStringList('editedFields', {
      description: 'Fields that the user has edited; no pipeline overwrites them.',
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: 'Which characters of which document it was read from.',
      extensions: { graphPart: 'evidence' },
      resolve: ({ evidence }) => evidence,
    }),
  }),
});
