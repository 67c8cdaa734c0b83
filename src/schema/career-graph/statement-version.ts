import type { StatementVersionNode } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../builder.ts';
import { ProvenanceRef, StatementOutcomeRef, StatementVersionKindRef } from '../enums.ts';

export const StatementVersionRef = builder.objectRef<StatementVersionNode>('StatementVersion').implement({
  description: 'A wording that a statement has had, refused ones included.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable id.' }),
    kind: t.expose('kind', { type: StatementVersionKindRef, description: 'How it came about.' }),
    text: t.exposeString('text', { description: 'The wording.' }),
    provenance: t.expose('provenance', { type: ProvenanceRef, description: 'Where it comes from.' }),
    outcome: t.expose('outcome', { type: StatementOutcomeRef, description: 'What became of it.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why; null when there is nothing to say.' }),
    promptVersion: t.exposeString('promptVersion', {
      nullable: true,
      description: 'Of the prompt or the rules that it was made by; null for what people wrote.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was written.' }),
  }),
});
