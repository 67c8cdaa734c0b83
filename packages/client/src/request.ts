import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { CursusError, errorOf, type ResponseError } from './cursus-error.ts';
import { authorization, send, type Server } from './server.ts';

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
  const body = (await response.json().catch(() => null)) as { data?: Result | null; errors?: ResponseError[] } | null;
  signal?.throwIfAborted();
  if (body?.errors) throw errorOf(body.errors);
  if (body?.data == null)
    throw new CursusError(`${server.url} responded with HTTP ${response.status} and no result.`, {
      code: 'UNEXPECTED_RESPONSE',
    });
  return body.data;
}
