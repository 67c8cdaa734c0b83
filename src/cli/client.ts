import type { TypedDocumentString } from './graphql/graphql.ts';
import { CommandFailed } from './command-failed.ts';

/** A GraphQL client for one server and user. */
export interface Client {
  url: string;
  token: string;
  /** Returns the response data. Throws {@link CommandFailed} with the server's error messages. */
  ask<Data, Variables>(query: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data>;
}

export function openClient(url: string, token: string): Client {
  return {
    url,
    token,
    async ask<Data, Variables>(query: TypedDocumentString<Data, Variables>, variables: Variables) {
      const answer = await request(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: query.toString(), variables }),
      });
      const { data, errors } = (await answer.json()) as { data?: Data | null; errors?: { message: string }[] };
      if (errors?.length || !data)
        throw new CommandFailed(
          `${url} responded: ${errors?.map(({ message }) => message).join('; ') ?? `HTTP ${answer.status}`}`,
        );
      return data;
    },
  };
}

/** `fetch` with an error that names the server. */
export async function request(address: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (error) {
    const { code, message } = causeOf(error);
    throw new CommandFailed(`No response from ${new URL(address).origin} (${code ?? message}).`, { cause: error });
  }
}

function causeOf(error: unknown): { code: string | undefined; message: string } {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return {
    code: (cause as NodeJS.ErrnoException).code,
    message: cause instanceof Error ? cause.message : String(cause),
  };
}
