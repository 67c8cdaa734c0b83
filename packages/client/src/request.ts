import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { CursusError, errorOf, type ResponseError } from './cursus-error.ts';
import { authorization, noResponse, send, type Server } from './server.ts';

/** An operation as text, with the types of its result and variables: one of this package's, or your own by GraphQL Code Generator. */
export type TypedDocument<Result, Variables> = DocumentTypeDecoration<Result, Variables> & { toString(): string };

/**
 * Sends a query or mutation.
 *
 * @throws CursusError
 */
export async function request<Result, Variables>(
  server: Server,
  document: TypedDocument<Result, Variables>,
  { variables, signal }: { variables: Variables | undefined; signal?: AbortSignal | undefined },
): Promise<Result> {
  const response = await send(server, `${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...authorization(server) },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal && { signal }),
  });
  const { data, errors, details } = await bodyOf<Result>(server, response, signal);
  if (errors) throw errorOf(errors);
  if (data == null)
    throw new CursusError(details ?? `${server.url} responded with HTTP ${response.status} and no result.`, {
      code: 'UNEXPECTED_RESPONSE',
    });
  return data;
}

/** A response of GraphQL, or of what refused the request before it. */
interface Body<Result> {
  data?: Result | null;
  errors?: ResponseError[];
  details?: string;
}

async function bodyOf<Result>(
  server: Server,
  response: Response,
  signal: AbortSignal | undefined,
): Promise<Body<Result>> {
  let text: string;
  try {
    text = await response.text();
  } catch (error) {
    signal?.throwIfAborted();
    throw noResponse(server.url, error);
  }
  try {
    return JSON.parse(text) as Body<Result>;
  } catch {
    // Not from Cursus.
    return {};
  }
}
