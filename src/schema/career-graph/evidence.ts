import type { EvidenceNode } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../builder.ts';

/** The document and its text are read by src/resolvers/fields. */
export const EvidenceRef = builder.objectRef<EvidenceNode>('Evidence').implement({
  description: 'Which characters of which document a value was read from.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable id.' }),
    field: t.exposeString('field', { description: 'The field that was read here.' }),
    start: t.exposeInt('start', { description: "First UTF-16 code unit in the document's text." }),
    end: t.exposeInt('end', { description: 'The one behind the last.' }),
  }),
});
