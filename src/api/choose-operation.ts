import { getOperationAST, GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { Operation } from './execute-operation.ts';
import { refusedByScopes } from './key-scopes.ts';

/** The definition to run, or why there is none: the name chooses none, or it is beyond the scopes of the API key. */
export function chooseOperation({
  document,
  operationName,
  viewer,
}: Operation): OperationDefinitionNode | GraphQLError {
  const operation = getOperationAST(document, operationName);
  if (!operation)
    return new GraphQLError(
      'The document contains several operations, or none with this name. Set operationName to one of them.',
    );
  const refused = viewer?.scopes && refusedByScopes(document, operation, viewer.scopes);
  return refused ?? operation;
}
