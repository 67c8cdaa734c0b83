import { type DocumentNode, GraphQLError, parse, specifiedRules, validate } from 'graphql';
import { executableSchema } from './executable-schema.ts';
import { knownDocuments } from './known-documents.ts';
import { limitRules, MOST_TOKENS } from './query-limits.ts';

/** The validated document, or its errors; applies the same rules as Apollo does over HTTP. Valid documents are checked once. */
export function checkDocument(query: string): DocumentNode | GraphQLError[] {
  const before = knownDocuments.get(query);
  if (before) return before;
  try {
    const document = parse(query, { maxTokens: MOST_TOKENS });
    const errors = validate(executableSchema, document, [...specifiedRules, ...limitRules]);
    if (errors.length > 0) return [...errors];
    knownDocuments.set(query, document);
    return document;
  } catch (error) {
    return [error instanceof GraphQLError ? error : new GraphQLError('The query cannot be parsed.')];
  }
}
