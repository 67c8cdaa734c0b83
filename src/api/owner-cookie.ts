import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Names whose studio this browser has been signed in to, so that they are not counted on their own page, also by servers that know
 * no sessions. It opens nothing: who makes one up is not counted either.
 */
const NAME = 'cursus_owner';
const YEAR_SECONDS = 365 * 86_400;

export function rememberOwner(
  request: FastifyRequest,
  reply: FastifyReply,
  { userId, publicUrl, sitesUrl }: { userId: string; publicUrl: string; sitesUrl: string },
): void {
  if (isOwnerOf(request, userId)) return;
  const domain = sharedDomain(new URL(publicUrl).hostname, new URL(sitesUrl).hostname);
  void reply.setCookie(NAME, userId, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: publicUrl.startsWith('https:'),
    maxAge: YEAR_SECONDS,
    ...(domain === null ? {} : { domain }),
  });
}

export function isOwnerOf(request: FastifyRequest, userId: string): boolean {
  return request.cookies[NAME] === userId;
}

/** What two host names end with alike; null when they are the same or have no more in common than a country. Browsers refuse what is too wide. */
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
