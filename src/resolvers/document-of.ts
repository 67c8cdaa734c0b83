import { type DocumentNode, type GraphQLResolveInfo, Kind, type OperationDefinitionNode } from 'graphql';

const documents = new WeakMap<OperationDefinitionNode, DocumentNode>();

/** The operation with all fragments of its document: what graphql-js hands to resolvers in pieces, always the same object. */
export function documentOf({ operation, fragments }: GraphQLResolveInfo): DocumentNode {
  const document: DocumentNode = documents.get(operation) ?? {
    kind: Kind.DOCUMENT,
    definitions: [operation, ...Object.values(fragments)],
  };
  documents.set(operation, document);
  return document;
}
