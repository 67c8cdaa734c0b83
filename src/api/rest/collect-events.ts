import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isbot } from 'isbot';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { readPageEvent } from '../../domain/analytics/page-event.ts';
import { openEventBuffer } from '../../services/analytics/event-buffer.ts';
import { openFindSite } from '../../services/analytics/find-site.ts';
import { openVisitorSalts } from '../../services/analytics/visitor-salts.ts';
import type { Logger } from '../../services/log/logger.ts';
import { isOwnerOf } from '../owner-cookie.ts';
import type { PageDeps } from '../site/page-deps.ts';
import { RestError } from './rest-error.ts';

const BODY_LIMIT = 4 * 1024;

/** Per address and process: it keeps one visitor from filling the table, and needs no exact count. */
const LIMIT = { points: 120, duration: 60 };

/**
 * `POST /events`, for the pages of published sites. Answers 202 whether the event is kept or not: visitors who do not want to be
 * counted (Do Not Track, Global Privacy Control), programs and the owner are not.
 */
export async function addCollectEvents(app: FastifyInstance, deps: PageDeps): Promise<void> {
  const buffer = openEventBuffer(deps.database, deps.log);
  app.addHook('onClose', () => buffer.close());
  const salts = openVisitorSalts(deps.database);
  const findSite = openFindSite(deps.database);
  const limiter = new RateLimiterMemory(LIMIT);

  await app.register(async (scope) => {
    // navigator.sendBeacon sends text, so that no browser has to ask first whether it may.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: BODY_LIMIT }, (_request, body, done) =>
      done(null, body),
    );
    scope.post('/events', async (request, reply) => {
      void reply.header('access-control-allow-origin', '*').status(202);
      if (wantsNoCounting(request)) return { status: 'not_counted' };
      await limit(limiter, request.ip);
      const event = readPageEvent(typeof request.body === 'string' ? request.body : '', hostOf(request));
      if (typeof event === 'string') throw new RestError(400, 'invalid_input', event);
      const { slug, ...page } = event;
      const userId = await orUnavailable(deps.log, findSite(slug));
      if (userId === null) throw new RestError(404, 'not_found', `There is no published site at ${slug}.`);
      if (userId === request.identity.viewer?.userId || isOwnerOf(request, userId)) return { status: 'not_counted' };
      const now = new Date();
      const userAgent = request.headers['user-agent'] ?? '';
      const visitor = await orUnavailable(
        deps.log,
        salts.keyOf({ address: request.ip, userAgent, siteUserId: userId }, now),
      );
      if (!buffer.add({ ...page, userId, visitor, occurredAt: now }))
        throw new RestError(503, 'busy', 'More events wait than there is room for. Try again in a minute.');
      return { status: 'counted' };
    });
  });
}

/** Programs do not ask to be left out, but are no visitors either. */
function wantsNoCounting({ headers }: FastifyRequest): boolean {
  return headers['dnt'] === '1' || headers['sec-gpc'] === '1' || !headers['user-agent'] || isbot(headers['user-agent']);
}

async function limit(limiter: RateLimiterMemory, address: string): Promise<void> {
  try {
    await limiter.consume(address);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const seconds = Math.ceil(error.msBeforeNext / 1000);
    throw new RestError(429, 'rate_limited', `Too many events of one visitor. Wait ${seconds} seconds.`);
  }
}

/** A site that nobody has come to yet, or the first visitor of a day, while the database is away. */
async function orUnavailable<Answer>(log: Logger, question: Promise<Answer>): Promise<Answer> {
  try {
    return await question;
  } catch (error) {
    log.warn({ err: error }, 'a page event could not be taken');
    throw new RestError(503, 'unavailable', 'Events cannot be taken at the moment. Try again in a minute.');
  }
}

/** The host of the page that sends, by what its browser says. */
function hostOf({ headers, hostname }: FastifyRequest): string | null {
  const { origin } = headers;
  return origin !== undefined && URL.canParse(origin) ? new URL(origin).hostname : hostname;
}
