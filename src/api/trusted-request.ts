import type { FastifyRequest } from 'fastify';
import type { Origins } from './origins.ts';

/**
 * Whether a request comes from a page or client that may read the response. Another page could otherwise send a visitor's cookie, and
 * time what it gets or keep connections open.
 */
export function comesFromReader({ identity, headers }: FastifyRequest, origins: Origins): boolean {
  if (identity.by !== 'cookie' || headers['sec-fetch-site'] === 'same-origin') return true;
  return headers.origin !== undefined && origins.isTrusted(headers.origin);
}

/** Whether browsers ask before a page sends such a request to another origin: the headers that Apollo accepts too. */
export function isPreflighted({ headers }: FastifyRequest): boolean {
  if (headers['apollo-require-preflight'] !== undefined || headers['x-apollo-operation-name'] !== undefined)
    return true;
  return headers['content-type']?.startsWith('application/json') ?? false;
}
