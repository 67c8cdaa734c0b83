import {
  type DocumentNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { CareerGraph } from '../domain/career-graph/career-graph.ts';
import type { Document } from '../generated/prisma/client.ts';
import type { Context, Viewer } from '../schema/context.ts';
import { ALL_PARTS, type GraphPart } from '../services/graph/graph-statement.ts';
import { readCareerGraph } from '../services/graph/read-career-graph.ts';
import { readAsViewer } from './read-as-viewer.ts';

/** The viewer's career graph with the parts that the query requests, read in the operation's transaction if it has one. */
export async function loadGraph(
  context: Context & { viewer: Viewer },
  info: GraphQLResolveInfo,
  also: GraphPart[] = [],
): Promise<CareerGraph> {
  const asked = requestedParts(info.schema, documentOf(info));
  const parts = also.length === 0 ? asked : new Set([...asked, ...also]);
  const { userId } = context.viewer;
  const graph = await readCareerGraph(readAsViewer(context), userId, parts);
  // Sign-up creates it with the user, and only deleting the user deletes it.
  if (!graph) throw new Error(`User ${userId} has no career graph.`);
  context.onGraphRead(graph.version);
  return graph;
}

const documentsByContext = new WeakMap<Context, Promise<Map<string, Document>>>();

/** All documents of the viewer, loaded once per operation because all evidence points into the same few. */
export function documentsOf(context: Context): Promise<Map<string, Document>> {
  const documents =
    documentsByContext.get(context) ??
    context.db.document.findMany().then((rows) => new Map(rows.map((document) => [document.id, document])));
  documentsByContext.set(context, documents);
  return documents;
}

const partsByDocument = new WeakMap<DocumentNode, ReadonlySet<GraphPart>>();

/** Marks that stand for more than one part. */
const TOGETHER: Record<string, GraphPart[]> = {
  bestAchievements: ['experiences', 'achievements', 'ranking'],
  proofs: ['experiences', 'achievements', 'skills'],
  skillOffers: ['skillOffers', 'experiences', 'achievements', 'skills'],
};

/** The parts that a GraphQL document requests, from the marks (`graphPart`) of its fields. Computed once per document. */
export function requestedParts(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<GraphPart> {
  const before = partsByDocument.get(document);
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
  partsByDocument.set(document, parts);
  return parts;
}

function partsOf(mark: string): GraphPart[] {
  const parts = TOGETHER[mark] ?? ALL_PARTS.filter((part) => part === mark);
  if (parts.length === 0) throw new Error(`A field has the mark ${mark}, which is not a part of the career graph.`);
  return parts;
}

const documents = new WeakMap<OperationDefinitionNode, DocumentNode>();

/** The operation with all fragments of its document, which graphql-js passes to resolvers separately. Always the same object. */
function documentOf({ operation, fragments }: GraphQLResolveInfo): DocumentNode {
  const document: DocumentNode = documents.get(operation) ?? {
    kind: Kind.DOCUMENT,
    definitions: [operation, ...Object.values(fragments)],
  };
  documents.set(operation, document);
  return document;
}
