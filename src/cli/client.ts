import { CommandFailed } from './command-failed.ts';

/** Speaks to one server as one user. */
export interface Client {
  url: string;
  token: string;
  /** The answer's data. Throws {@link CommandFailed} with the server's own words. */
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
}

export function openClient(url: string, token: string): Client {
  return {
    url,
    token,
    async ask<T>(query: string, variables: Record<string, unknown> = {}) {
      const answer = await request(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await answer.json()) as { data?: T | null; errors?: { message: string }[] };
      if (errors?.length || !data)
        throw new CommandFailed(
          `${url} answered: ${errors?.map(({ message }) => message).join('; ') ?? `HTTP ${answer.status}`}`,
        );
      return data;
    },
  };
}

/** `fetch` that says which server does not answer. */
export async function request(address: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (error) {
    const { code, message } = causeOf(error);
    throw new CommandFailed(`No answer from ${new URL(address).origin} (${code ?? message}).`, { cause: error });
  }
}

function causeOf(error: unknown): { code: string | undefined; message: string } {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return {
    code: (cause as NodeJS.ErrnoException).code,
    message: cause instanceof Error ? cause.message : String(cause),
  };
}
