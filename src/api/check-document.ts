import { type DocumentNode, GraphQLError, parse, specifiedRules, validate } from 'graphql';
import { executableSchema } from './executable-schema.ts';
import { limitRules, MOST_TOKENS } from './query-limits.ts';

/** The validated document, or its errors; applies the same rules as Apollo does over HTTP. */
export function checkDocument(query: string): DocumentNode | GraphQLError[] {
  try {
    const document = parse(query, { maxTokens: MOST_TOKENS });
    const errors = validate(executableSchema, document, [...specifiedRules, ...limitRules]);
    return errors.length > 0 ? [...errors] : document;
  } catch (error) {
    return [error instanceof GraphQLError ? error : new GraphQLError('The query cannot be parsed.')];
  }
}
