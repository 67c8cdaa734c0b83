import { randomBytes } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { Refusal } from '../schema/refusals.ts';
import type { Logger } from '../services/log/logger.ts';

/** Whether an error was meant for the client: what the query itself got wrong, or what a resolver said on purpose. */
export function isExpected(error: unknown): boolean {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  return cause instanceof GraphQLError || cause instanceof Refusal;
}

/** What a client may see of an error. Surprises are logged whole, under an id that is all that the client learns. */
export function maskError(error: unknown, log: Logger): GraphQLError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const at = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  if (cause instanceof Refusal)
    return new GraphQLError(cause.message, { ...at, extensions: { code: cause.code.toUpperCase() } });
  if (error instanceof GraphQLError && isExpected(error)) return error;
  const errorId = randomBytes(6).toString('hex');
  log.error(
    { err: cause, errorId, path: error instanceof GraphQLError ? error.path : undefined },
    'an operation failed',
  );
  return new GraphQLError(
    `Something went wrong on the server. Try again; if it stays, report error ${errorId}, under which it is logged.`,
    { ...at, extensions: { code: 'INTERNAL_SERVER_ERROR', errorId } },
  );
}
