import { createSourceEventStream, execute, type ExecutionResult, GraphQLError } from 'graphql';
import { asActor } from '../services/database/actor.ts';
import type { RouteDeps } from './api-deps.ts';
import { chooseOperation } from './choose-operation.ts';
import { executableSchema } from './executable-schema.ts';
import { actorOf, contextOf, masked, type Operation } from './execute-operation.ts';
import { maskError } from './mask-error.ts';
import { needsTransaction } from './needs-transaction.ts';

/** Uses one transaction per event, because events can be hours apart; none if nothing is read from the database. */
export async function subscribeOperation(
  deps: RouteDeps,
  operation: Operation,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const { document, viewer, requestId } = operation;
  const definition = chooseOperation(operation);
  if (definition instanceof GraphQLError) return { errors: [definition] };
  const args = {
    schema: executableSchema,
    document,
    operationName: operation.operationName ?? null,
    variableValues: operation.variables ?? null,
  };
  const source = await createSourceEventStream({ ...args, contextValue: contextOf(deps, operation, null) });
  if (!(Symbol.asyncIterator in source)) return masked(source, deps, operation);
  const inTransaction = needsTransaction(document, definition);
  const deliver = async (rootValue: unknown) => {
    if (!inTransaction) return execute({ ...args, rootValue, contextValue: contextOf(deps, operation, null) });
    return asActor(deps.database, actorOf(viewer), async (db) =>
      execute({ ...args, rootValue, contextValue: contextOf(deps, operation, db) }),
    );
  };
  return mapEvents(source, {
    map: async (event) => masked(await deliver(event), deps, operation),
    failed: (error) => ({ errors: [maskError(error, deps.log.child({ requestId }))] }),
  });
}

/**
 * A failure is the last result: a stream that went on would have left out an event, and a client that has been told can resume.
 * Not a generator, because `return` must reach a source that is waiting for its next event.
 */
function mapEvents<Event, Result>(
  source: AsyncIterable<Event>,
  { map, failed }: { map: (event: Event) => Promise<Result>; failed: (error: unknown) => Result },
): AsyncIterableIterator<Result> {
  const events = source[Symbol.asyncIterator]();
  let hasFailed = false;
  return {
    async next() {
      if (hasFailed) return { done: true, value: undefined };
      try {
        const { done, value } = await events.next();
        return done === true ? { done: true, value: undefined } : { done: false, value: await map(value) };
      } catch (error) {
        hasFailed = true;
        await events.return?.();
        return { done: false, value: failed(error) };
      }
    },
    async return() {
      await events.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
