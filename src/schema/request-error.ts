import { GraphQLError, type GraphQLErrorOptions } from 'graphql';

/** Codes in `errors[].extensions.code`, as the API reference describes them. The first five come from the GraphQL server. */
export const REQUEST_ERRORS = {
  BAD_REQUEST: 'The request is not a GraphQL request, or lacks a content type that browsers preflight.',
  GRAPHQL_PARSE_FAILED: 'The query has a syntax error or too many tokens.',
  GRAPHQL_VALIDATION_FAILED: 'The query does not fit the schema, or exceeds a limit on depth, aliases or directives.',
  OPERATION_RESOLUTION_FAILURE:
    'The request contains several operations, and `operationName` does not choose one of them.',
  BAD_USER_INPUT: 'A variable or argument has an invalid value.',
  SUBSCRIPTION_NEEDS_STREAM:
    'A subscription was sent as an ordinary request instead of over WebSocket or server-sent events.',
  QUERY_TOO_LARGE: 'The query exceeds the limit on complexity, depth or breadth.',
  UNAUTHENTICATED: 'The operation requires a signed-in user.',
  FORBIDDEN: 'The API key lacks a scope that the operation needs, or the operation needs a session.',
  RATE_LIMITED: 'Too much at once. `extensions.retryAfterSeconds` says when to try again.',
  INVALID_INPUT: 'An argument of a subscription is invalid.',
  NOT_FOUND: "The subscription is about something that doesn't exist or isn't yours.",
  STORAGE_FULL:
    'The server has no space left, so nothing was stored. `extensions.retryAfterSeconds` says when to try again.',
  UNAVAILABLE: 'The database does not respond. `extensions.retryAfterSeconds` says when to try again.',
  INTERNAL_SERVER_ERROR: 'Something went wrong on the server. `extensions.errorId` identifies the log entry.',
} as const;

export type RequestErrorCode = keyof typeof REQUEST_ERRORS;

/** An error of the whole request, in contrast to the refusals of mutations. */
export function requestError(
  code: RequestErrorCode,
  message: string,
  { extensions, ...options }: GraphQLErrorOptions = {},
): GraphQLError {
  return new GraphQLError(message, { ...options, extensions: { code, ...extensions } });
}

/** When to try again after a {@link rateLimited} error without a time. A guess: nobody knows when a run or a stream will end. */
export const RETRY_AFTER_SECONDS = 10;

/** The user has as many runs or streams open as allowed, or has tried something too often. */
export const rateLimited = (message: string, retryAfterSeconds = RETRY_AFTER_SECONDS): GraphQLError =>
  requestError('RATE_LIMITED', message, { extensions: { retryAfterSeconds } });
