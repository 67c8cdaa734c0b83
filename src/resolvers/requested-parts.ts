import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { ALL_PARTS, type GraphPart } from '../services/graph/graph-statement.ts';

const known = new WeakMap<DocumentNode, ReadonlySet<GraphPart>>();

/** What a field's mark stands for, where that is more than one part. */
const TOGETHER: Record<string, GraphPart[]> = {
  bestAchievements: ['experiences', 'achievements', 'ranking'],
  proofs: ['experiences', 'achievements', 'skills'],
  skillOffers: ['skillOffers', 'experiences', 'achievements', 'skills'],
};

/** The parts of the graph that a document asks for anywhere, by the marks (`graphPart`) of its fields. Found once per document. */
export function requestedParts(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<GraphPart> {
  const before = known.get(document);
  if (before) return before;
  const parts = new Set<GraphPart>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field() {
        const mark = types.getFieldDef()?.extensions['graphPart'];
        if (typeof mark === 'string') for (const part of partsOf(mark)) parts.add(part);
      },
    }),
  );
  known.set(document, parts);
  return parts;
}

function partsOf(mark: string): GraphPart[] {
  const parts = TOGETHER[mark] ?? ALL_PARTS.filter((part) => part === mark);
  if (parts.length === 0) throw new Error(`A field is marked with ${mark}, which is no part of the graph.`);
  return parts;
}
