import { AUTH_PATH } from '../services/auth/open-auth.ts';
import { isConnectionLoss } from '../services/database/connection-loss.ts';
import { isDiskFull } from '../services/storage/is-disk-full.ts';

/** Why a request failed although nothing is wrong with it or with the code. Nothing was stored, and it can be sent again. */
export interface TemporaryFailure {
  status: 503 | 507;
  code: 'unavailable' | 'storage_full';
  message: string;
  retryAfterSeconds: number;
}

const FULL: TemporaryFailure = {
  status: 507,
  code: 'storage_full',
  message: 'The server has no space left, so nothing was stored. Try again later.',
  retryAfterSeconds: 60,
};

const UNAVAILABLE: TemporaryFailure = {
  status: 503,
  code: 'unavailable',
  message: 'The database does not respond at the moment. Try again in a few seconds.',
  retryAfterSeconds: 5,
};

/** Null for errors that waiting doesn't help against. */
export function temporaryFailure(error: unknown): TemporaryFailure | null {
  if (isDiskFull(error)) return FULL;
  return isConnectionLoss(error) ? UNAVAILABLE : null;
}

/** In the shape that clients of the route expect. */
export function temporaryBody({ code, message, retryAfterSeconds }: TemporaryFailure, route: string): object {
  const upper = code.toUpperCase();
  if (route === '/graphql') return { errors: [{ message, extensions: { code: upper, retryAfterSeconds } }] };
  const body = { error: code, details: message };
  return route.startsWith(AUTH_PATH) ? { ...body, code: upper, message, retryAfterSeconds } : body;
}
