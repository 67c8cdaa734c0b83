/** Codes that this package adds to those of the API. */
export type ClientErrorCode =
  /** The server can't be reached, or the connection broke. */
  | 'NO_RESPONSE'
  /** What answered does not speak GraphQL, such as a proxy. */
  | 'UNEXPECTED_RESPONSE';

/** A request failed, for a reason that is no part of the operation's result. */
export class CursusError extends Error {
  override readonly name = 'CursusError';
  /** A code of the API, such as `UNAUTHENTICATED`, or one of {@link ClientErrorCode}. */
  readonly code: string;
  /** When to try again, after `RATE_LIMITED`, `UNAVAILABLE` and `STORAGE_FULL`. */
  readonly retryAfterSeconds: number | null;

  constructor(
    message: string,
    { code, retryAfterSeconds = null, cause }: { code: string; retryAfterSeconds?: number | null; cause?: unknown },
  ) {
    super(message, { cause });
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** An error as GraphQL responses contain it. */
export interface ResponseError {
  message: string;
  extensions?: { code?: unknown; retryAfterSeconds?: unknown } | undefined;
}

/** The first of a response's errors. */
export function errorOf(errors: readonly ResponseError[]): CursusError {
  const { message, extensions } = errors[0] ?? { message: 'The server sent neither data nor an error.' };
  const { code, retryAfterSeconds } = extensions ?? {};
  return new CursusError(message, {
    code: typeof code === 'string' ? code : 'UNEXPECTED_RESPONSE',
    retryAfterSeconds: typeof retryAfterSeconds === 'number' ? retryAfterSeconds : null,
  });
}
