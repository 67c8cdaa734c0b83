import type { EvidenceNode } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../builder.ts';

/** The document and its text are resolved in src/resolvers/fields. */
export const EvidenceRef = builder.objectRef<EvidenceNode>('Evidence').implement({
  description: 'The passage of a document that a value was read from.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable ID.' }),
    field: t.exposeString('field', { description: 'Name of the field that was read from the passage.' }),
    start: t.exposeInt('start', {
      description: "Where the passage starts in the document's text, in UTF-16 code units.",
    }),
    end: t.exposeInt('end', { description: 'Where the passage ends, exclusive, in UTF-16 code units.' }),
  }),
});
