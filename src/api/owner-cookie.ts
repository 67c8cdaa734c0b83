import type { FastifyReply, FastifyRequest } from 'fastify';
import { yearCookie } from './year-cookie.ts';

/**
 * Holds the account that was signed in to the studio in this browser, so that owners aren't counted on their own page, even by
 * servers without sessions. Grants no access: forging it only means not being counted.
 */
const NAME = 'cursus_owner';

export function rememberOwner(
  request: FastifyRequest,
  reply: FastifyReply,
  { userId, publicUrl, sitesUrl }: { userId: string; publicUrl: string; sitesUrl: string },
): void {
  if (isOwnerOf(request, userId)) return;
  const domain = sharedDomain(new URL(publicUrl).hostname, new URL(sitesUrl).hostname);
  void reply.setCookie(NAME, userId, {
    ...yearCookie(publicUrl),
    path: '/',
    ...(domain === null ? {} : { domain }),
  });
}

export function isOwnerOf(request: FastifyRequest, userId: string): boolean {
  return request.cookies[NAME] === userId;
}

/**
 * The common suffix of two host names; null if they are equal or share no more than a top-level domain. Browsers reject
 * suffixes that are too broad.
 */
export function sharedDomain(one: string, other: string): string | null {
  if (one === other) return null;
  const [mine, theirs] = [one.split('.').toReversed(), other.split('.').toReversed()];
  const parts = mine.slice(
    0,
    Math.max(
      0,
      [...mine, null].findIndex((part, i) => part === null || part !== theirs[i]),
    ),
  );
  return parts.length < 2 || /^\d+$/u.test(parts[0] ?? '') ? null : parts.toReversed().join('.');
}
