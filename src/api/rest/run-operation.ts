import type { FastifyRequest } from 'fastify';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { RouteDeps } from '../api-deps.ts';
import { executeOperation } from '../execute-operation.ts';
import { RestError, type RestErrorCode } from './rest-error.ts';

/** Status by code of the GraphQL error; 400 for all others. */
const STATUSES: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  STORAGE_FULL: 507,
  INTERNAL_SERVER_ERROR: 500,
};

/**
 * Runs one of the fixed operations as the user who sent the request.
 *
 * @throws RestError for the first of GraphQL's `errors`
 */
export async function runOperation<Data>(
  deps: RouteDeps,
  request: FastifyRequest,
  document: DocumentNode,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const { viewer } = request.identity;
  const { data, errors }: ExecutionResult = await executeOperation(deps, {
    document,
    variables,
    viewer,
    requestId: request.id,
    address: request.ip,
    isOwn: true,
  });
  const error = errors?.[0];
  if (error) {
    const code = typeof error.extensions['code'] === 'string' ? error.extensions['code'] : 'BAD_REQUEST';
    const seconds = error.extensions['retryAfterSeconds'];
    throw new RestError(
      STATUSES[code] ?? 400,
      code.toLowerCase() as RestErrorCode,
      error.message,
      typeof seconds === 'number' ? seconds : null,
    );
  }
  return data as Data;
}

/** Status and code by type of refusal. */
const REFUSED: Record<string, [status: number, code: RestErrorCode]> = {
  NotFound: [404, 'not_found'],
  InvalidInput: [400, 'invalid_input'],
  Conflict: [400, 'conflict'],
};

export function throwRefusal(refusal: { __typename: string; message?: string; field?: string | null }): never {
  const [status, code] = REFUSED[refusal.__typename] ?? [400, 'bad_request'];
  throw new RestError(
    status,
    code,
    `${refusal.field ? `${refusal.field}: ` : ''}${refusal.message ?? 'The request was refused. Check its input.'}`,
  );
}
