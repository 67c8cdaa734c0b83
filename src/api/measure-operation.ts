import { GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import { inSpan } from '../services/telemetry/in-span.ts';
import type { RouteDeps } from './api-deps.ts';
import { chooseOperation } from './choose-operation.ts';
import type { Operation } from './execute-operation.ts';

/** Measures and traces an operation by its type and root field. Its name and its variables are the client's, so neither is kept. */
export async function measureOperation<T extends object>(
  { telemetry }: RouteDeps,
  operation: Operation,
  work: () => Promise<T>,
): Promise<T> {
  const definition = telemetry.isOn ? chooseOperation(operation) : null;
  if (definition === null || definition instanceof GraphQLError) return work();
  const type = definition.operation;
  const field = rootFieldOf(definition);
  const attributes = { 'graphql.operation.type': type, 'cursus.graphql.field': field };
  return inSpan(telemetry, { name: `${type} ${field}`, attributes }, async (span) => {
    const began = performance.now();
    const answer = await work();
    const outcome = 'errors' in answer && answer.errors !== undefined ? 'errors' : 'ok';
    if (outcome === 'errors') span.fail('errors');
    telemetry.record('cursus.graphql.operation.duration', (performance.now() - began) / 1000, {
      ...attributes,
      outcome,
    });
    return answer;
  });
}

/** The document is valid, so the field is one of the schema. */
function rootFieldOf({ selectionSet }: OperationDefinitionNode): string {
  const [first, ...others] = selectionSet.selections;
  return first?.kind === Kind.FIELD && others.length === 0 ? first.name.value : '(several)';
}
