import { randomBytes } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { Refusal } from '../schema/refusals.ts';
import { requestError, type RequestErrorCode } from '../schema/request-error.ts';
import type { Logger } from '../services/log/logger.ts';
import { temporaryFailure } from './temporary-failure.ts';

/** Whether an error is meant for the client: a mistake in the query, or a resolver's refusal. */
export function isExpected(error: unknown): boolean {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  return cause instanceof GraphQLError || cause instanceof Refusal;
}

/** The error that a client may see. Unexpected errors are logged in full; the client gets only the log entry's id. */
export function maskError(error: unknown, log: Logger): GraphQLError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const at = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  if (cause instanceof Refusal) return requestError(cause.code.toUpperCase() as RequestErrorCode, cause.message, at);
  if (error instanceof GraphQLError && isExpected(error)) return error;
  const temporary = temporaryFailure(cause);
  if (temporary) {
    log.warn({ err: cause }, 'an operation could not be done for now');
    const { code, message, retryAfterSeconds } = temporary;
    return requestError(code.toUpperCase() as RequestErrorCode, message, { ...at, extensions: { retryAfterSeconds } });
  }
  const errorId = randomBytes(6).toString('hex');
  log.error(
    { err: cause, errorId, path: error instanceof GraphQLError ? error.path : undefined },
    'an operation failed',
  );
  return requestError(
    'INTERNAL_SERVER_ERROR',
    `Something went wrong on the server. Try again; if it happens again, report error ${errorId}.`,
    { ...at, extensions: { errorId } },
  );
}
