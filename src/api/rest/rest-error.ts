import { UPLOAD_REFUSALS } from '../../services/uploads/upload-refused.ts';

/** Codes in `error`, as the API reference describes them. */
export const REST_ERRORS = {
  bad_request: 'The request is malformed.',
  bad_user_input: 'A parameter has an invalid value.',
  invalid_input: 'A parameter, a field of the body or the input of the operation is invalid.',
  document_missing: 'The request contains no file.',
  unauthenticated: 'The endpoint requires a signed-in user.',
  forbidden: 'The request is not allowed.',
  foreign_origin: 'The page that sent the request is on an origin that is not allowed.',
  download_signature_wrong: 'The signature of the download URL is wrong.',
  download_expired: 'The download URL has expired.',
  not_found: "The object doesn't exist or isn't yours.",
  request_timeout: 'The request did not arrive in time.',
  method_not_allowed: 'The endpoint does not support the method.',
  conflict: 'The current state does not allow the operation.',
  too_large: 'The body exceeds the size limit.',
  unsupported_media_type: 'The endpoint does not support the content type.',
  rate_limited: 'Too many requests.',
  busy: 'The server is busy.',
  storage_full: 'The server has no space left, so nothing was stored.',
  unavailable: 'The database does not respond.',
  internal_server_error: 'Something went wrong on the server. `details` identifies the log entry.',
  internal: 'Something went wrong on the server. The `x-request-id` header identifies the log entry.',
  ...UPLOAD_REFUSALS,
} as const;

export type RestErrorCode = keyof typeof REST_ERRORS;

/** Body of every error response of the REST API. */
export interface RestErrorBody {
  error: RestErrorCode;
  /** Message for people: what the request was about, what was wrong and what to do. */
  details: string;
}

/** Responds with this status and `{ error, details }`. */
export class RestError extends Error {
  readonly statusCode: number;
  readonly code: RestErrorCode;
  /** Sent as the header `retry-after`. */
  readonly retryAfterSeconds: number | null;

  constructor(statusCode: number, code: RestErrorCode, details: string, retryAfterSeconds: number | null = null) {
    super(details);
    this.name = 'RestError';
    this.statusCode = statusCode;
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Codes for Fastify's own errors. */
const CODES: Record<number, RestErrorCode> = {
  400: 'bad_request',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  408: 'request_timeout',
  413: 'too_large',
  415: 'unsupported_media_type',
  429: 'rate_limited',
};

export function restErrorBody(
  error: unknown,
): { statusCode: number; retryAfterSeconds: number | null; body: RestErrorBody } | null {
  if (error instanceof RestError) {
    const { statusCode, retryAfterSeconds } = error;
    return { statusCode, retryAfterSeconds, body: { error: error.code, details: error.message } };
  }
  const { statusCode, message } = error as { statusCode?: unknown; message?: unknown };
  if (typeof statusCode !== 'number' || statusCode < 400 || statusCode >= 500) return null;
  return {
    statusCode,
    retryAfterSeconds: null,
    body: { error: CODES[statusCode] ?? 'bad_request', details: String(message) },
  };
}
