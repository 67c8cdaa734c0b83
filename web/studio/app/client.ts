import type { TypedDocumentString } from '../graphql/graphql.ts';
import { t } from './messages.tsx';
import { refetchAll } from './mounted-queries.ts';
import { serverWords } from './server-words.ts';

/** The server can't be reached or reported an error. The message is for the owner. */
export class RequestFailed extends Error {
  /** Dotted path of the invalid value; null if it isn't about one. */
  readonly field: string | null;

  constructor(message: string, field: string | null = null) {
    super(message);
    this.field = field;
  }
}

/** Sends an operation with the session's cookie. Throws {@link RequestFailed}. */
export async function ask<Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const answer = await request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: operation.toString(), variables }),
  });
  const { data, errors } = (await answer.json()) as { data?: Result; errors?: { message: string }[] };
  if (!data) {
    const message = errors?.[0]?.message ?? t('problem.noAnswer');
    throw new RequestFailed(
      serverWords(inWords(message)),
      /^Variable "[^;]*" at "([^"]+)"; /u.exec(message)?.[1] ?? null,
    );
  }
  return data;
}

/** The error without the name of the GraphQL variable. */
const inWords = (message: string) =>
  message
    .replace(/^Variable "[^;]*; /u, '')
    .replace(/^Expected non-nullable type .* not to be null\.$/u, t('problem.required'));

const lastName = (path: string | null | undefined) => path?.split('.').at(-1) ?? null;

/** Result of a mutation: success, or why nothing was done. */
export type Outcome = { __typename: string; message?: string; field?: string | null };

export interface Changed<Result> {
  /** Why nothing was done, for the owner; null on success. */
  refused: string | null;
  /** Name of the invalid field; null if it isn't about one. */
  field: string | null;
  /** Null if there was no response. */
  result: Result | null;
}

/** Runs a mutation, then refetches everything on the screen. */
export async function change<Result extends { result: Outcome }, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Changed<Result['result']>> {
  try {
    const { result } = await ask(operation, variables);
    // Refetches before returning, so that no old value flashes up.
    await refetchAll();
    return {
      refused: result.message === undefined ? null : serverWords(result.message),
      field: lastName(result.field),
      result,
    };
  } catch (error) {
    const refused = error instanceof Error ? error.message : String(error);
    return { refused, field: error instanceof RequestFailed ? lastName(error.field) : null, result: null };
  }
}

/** `fetch`, with a readable error if the server can't be reached. */
export async function request(path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch {
    throw new RequestFailed(t('problem.unreachable'));
  }
}
