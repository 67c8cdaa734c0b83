import type { StatementVersionNode } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../builder.ts';
import { ProvenanceRef, StatementOutcomeRef, StatementVersionKindRef } from '../enums.ts';

export const StatementVersionRef = builder.objectRef<StatementVersionNode>('StatementVersion').implement({
  description: 'A version of a statement, including versions that were refused.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable ID.' }),
    kind: t.expose('kind', { type: StatementVersionKindRef, description: 'How it was made.' }),
    text: t.exposeString('text', { description: 'The text.' }),
    provenance: t.expose('provenance', { type: ProvenanceRef, description: 'Whose words it is in.' }),
    outcome: t.expose('outcome', { type: StatementOutcomeRef, description: 'What became of it.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Reason for the outcome; null if there is none.' }),
    promptVersion: t.exposeString('promptVersion', {
      nullable: true,
      description: 'Version of the prompt or rules that made it; null if a person wrote it.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'Time at which it was written.' }),
  }),
});
