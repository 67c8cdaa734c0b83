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
import { queryAsActor } from '../services/database/query-as-actor.ts';
import { inTransaction } from '../services/database/run-sql.ts';
import { ALL_PARTS, type GraphPart } from '../services/graph/graph-statement.ts';
import { readCareerGraph } from '../services/graph/read-career-graph.ts';

/** The viewer's graph with what the query asks for; in the operation's transaction where there is one. */
export async function loadGraph(
  { viewer, transaction, database, actor }: Context & { viewer: Viewer },
  info: GraphQLResolveInfo,
  also: GraphPart[] = [],
): Promise<CareerGraph> {
  const asked = requestedParts(info.schema, documentOf(info));
  const parts = also.length === 0 ? asked : new Set([...asked, ...also]);
  const sql = transaction ? inTransaction(transaction) : queryAsActor(database.pool, actor);
  const graph = await readCareerGraph(sql, viewer.userId, parts);
  // Sign-up makes it with the user; it goes only with the user.
  if (!graph) throw new Error(`User ${viewer.userId} has no career graph.`);
  return graph;
}

const documentsByContext = new WeakMap<Context, Promise<Map<string, Document>>>();

/** All documents of the viewer, read once per operation: everything in a graph points into the same few. */
export function documentsOf(context: Context): Promise<Map<string, Document>> {
  const documents =
    documentsByContext.get(context) ??
    context.db.document.findMany().then((rows) => new Map(rows.map((document) => [document.id, document])));
  documentsByContext.set(context, documents);
  return documents;
}

const partsByDocument = new WeakMap<DocumentNode, ReadonlySet<GraphPart>>();

/** What a field's mark stands for, where that is more than one part. */
const TOGETHER: Record<string, GraphPart[]> = {
  bestAchievements: ['experiences', 'achievements', 'ranking'],
  proofs: ['experiences', 'achievements', 'skills'],
  skillOffers: ['skillOffers', 'experiences', 'achievements', 'skills'],
};

/** The parts of the graph that a document asks for anywhere, by the marks (`graphPart`) of its fields. Found once per document. */
function requestedParts(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<GraphPart> {
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
  if (parts.length === 0) throw new Error(`A field is marked with ${mark}, which is no part of the graph.`);
  return parts;
}

const documents = new WeakMap<OperationDefinitionNode, DocumentNode>();

/** The operation with all fragments of its document: what graphql-js hands to resolvers in pieces, always the same object. */
function documentOf({ operation, fragments }: GraphQLResolveInfo): DocumentNode {
  const document: DocumentNode = documents.get(operation) ?? {
    kind: Kind.DOCUMENT,
    definitions: [operation, ...Object.values(fragments)],
  };
  documents.set(operation, document);
  return document;
}
