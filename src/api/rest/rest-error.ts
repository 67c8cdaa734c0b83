/** Body of every error response of the REST API. */
export interface RestErrorBody {
  /** Stable error code in snake case. */
  error: string;
  /** Message for people: what the request was about, what was wrong, and what to do. */
  details: string;
}

/** Responds with this status and `{ error, details }`. */
export class RestError extends Error {
  readonly statusCode: number;
  readonly code: string;

  constructor(statusCode: number, code: string, details: string) {
    super(details);
    this.name = 'RestError';
    this.statusCode = statusCode;
    this.code = code;
  }
}

/** Codes for Fastify's own errors. */
const CODES: Record<number, string> = {
  400: 'bad_request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'too_large',
  415: 'unsupported_media_type',
  429: 'rate_limited',
};

export function restErrorBody(error: unknown): { statusCode: number; body: RestErrorBody } | null {
  if (error instanceof RestError)
    return { statusCode: error.statusCode, body: { error: error.code, details: error.message } };
  const { statusCode, message } = error as { statusCode?: unknown; message?: unknown };
  if (typeof statusCode !== 'number' || statusCode < 400 || statusCode >= 500) return null;
  return { statusCode, body: { error: CODES[statusCode] ?? 'bad_request', details: String(message) } };
}
