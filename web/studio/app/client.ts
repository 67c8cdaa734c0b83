import type { TypedDocumentString } from '../graphql/graphql.ts';
import { t } from './messages.tsx';
import { refetchAll } from './mounted-queries.ts';
import { serverWords } from './server-words.ts';

/** An answer that is no answer: the server cannot be reached, or says that something went wrong. The message is for people. */
export class RequestFailed extends Error {
  /** Dotted path of the value that is at fault; null when none is. */
  readonly field: string | null;

  constructor(message: string, field: string | null = null) {
    super(message);
    this.field = field;
  }
}

/** Asks the server; the session's cookie goes along. Throws {@link RequestFailed}. */
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

/** What is wrong with a value, without the name of the variable that it came in. */
const inWords = (message: string) =>
  message
    .replace(/^Variable "[^;]*; /u, '')
    .replace(/^Expected non-nullable type .* not to be null\.$/u, t('problem.required'));

const lastName = (path: string | null | undefined) => path?.split('.').at(-1) ?? null;

/** The result of a mutation: what it is for, or why nothing was done. */
export type Outcome = { __typename: string; message?: string; field?: string | null };

export interface Changed<Result> {
  /** Why nothing was done, for people; null when it was done. */
  refused: string | null;
  /** Name of the field at fault; null when none is. */
  field: string | null;
  /** Null when there was no answer. */
  result: Result | null;
}

/** Runs a mutation, then refetches everything on the screen. */
export async function change<Result extends { result: Outcome }, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Changed<Result['result']>> {
  try {
    const { result } = await ask(operation, variables);
    // What is on the screen is new before whoever asked goes on, so that no old value flashes up.
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

/** fetch, with words for a server that is away. */
export async function request(path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch {
    throw new RequestFailed(t('problem.unreachable'));
  }
}
