import { CursusError } from './cursus-error.ts';

/** Where Cursus is, and as whom to ask. */
export interface Server {
  /** Without a slash at the end. */
  url: string;
  token: string | null;
  credentials: 'omit' | 'same-origin' | 'include';
  fetch: typeof fetch;
}

/** Headers that identify the user. */
export const authorization = ({ token }: Server): Record<string, string> =>
  token === null ? {} : { authorization: `Bearer ${token}` };

/**
 * `fetch` to an address of the server, or to one that it gave.
 *
 * @throws CursusError with the server's name; the signal's reason if aborted
 */
export async function send(server: Server, address: string, init: RequestInit): Promise<Response> {
  try {
    return await server.fetch(address, { credentials: server.credentials, ...init });
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    throw noResponse(new URL(address).origin, error);
  }
}

/** Node puts the reason into the cause; browsers don't tell it. */
export function noResponse(origin: string, error: unknown): CursusError {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const { code } = cause as { code?: unknown };
  const reason = typeof code === 'string' ? code : cause instanceof Error ? cause.message : String(cause);
  return new CursusError(`No response from ${origin} (${reason}).`, { code: 'NO_RESPONSE', cause: error });
}
