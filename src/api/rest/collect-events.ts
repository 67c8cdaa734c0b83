import type { FastifyRequest } from 'fastify';
import { isbot } from 'isbot';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { z } from 'zod';
import { EVENT_NAMES, pageEvent } from '../../domain/analytics/page-event.ts';
import { openEventBuffer } from '../../services/analytics/event-buffer.ts';
import { openFindSite } from '../../services/analytics/find-site.ts';
import { openVisitorSalts } from '../../services/analytics/visitor-salts.ts';
import type { Logger } from '../../services/log/logger.ts';
import { isOwnerOf } from '../owner-cookie.ts';
import { parse, pageEndpoint } from './endpoint.ts';
import { RestError } from './rest-error.ts';

const BODY_LIMIT = 4 * 1024;
const LONGEST_SLUG = 100;

/** Per address and process: it keeps one visitor from filling the table, and needs no exact count. */
const LIMIT = { points: 120, duration: 60 };

const SITE = 'must be the slug of a site.';
const PATH = 'must be the path of the page, such as /ada.';

const SentEventShape = z.preprocess(
  fromJson,
  z.object(
    {
      site: z.string(SITE).min(1, SITE).max(LONGEST_SLUG, SITE).describe('Slug of the site.'),
      name: z.enum(EVENT_NAMES, `must be one of ${EVENT_NAMES.join(', ')}.`),
      path: z.string(PATH).startsWith('/', PATH).describe('Path of the page.'),
      referrer: z
        .string('must be a URL if given.')
        .nullish()
        .describe('Where the visitor came from; only its host is kept.'),
    },
    'Send a JSON object: { "site": "ada", "name": "page_view", "path": "/ada" }.',
  ),
);

/**
 * For the pages of published sites. Answers 202 whether the event is kept or not: visitors who do not want to be counted (Do Not
 * Track, Global Privacy Control), programs and the owner are not.
 */
export const collectEvents = pageEndpoint({
  method: 'POST',
  path: '/events',
  id: 'collectEvent',
  summary: 'Report what happened on a page of a published site',
  description:
    'No cookie is set and no address is kept. Visitors who send DNT or Sec-GPC, programs and the owner are not counted.',
  access: 'anyone',
  // Parsed only after those who do not want to be counted, and those who send too much, are out.
  body: { type: 'text/plain', schema: SentEventShape, isRaw: true },
  answers: {
    202: { description: 'Accepted.', schema: z.object({ status: z.enum(['counted', 'not_counted']) }) },
  },
  refuses: [400, 404, 413, 429, 503],
  open(scope, { database, log }) {
    // navigator.sendBeacon sends text, so that no browser has to ask first whether it may.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: BODY_LIMIT }, (_request, body, done) =>
      done(null, body),
    );
    const buffer = openEventBuffer(database, log);
    scope.addHook('onClose', () => buffer.close());
    const [salts, findSite] = [openVisitorSalts(database), openFindSite(database)];
    return { buffer, salts, findSite, limiter: new RateLimiterMemory(LIMIT) };
  },
  async handle({ deps: { log }, tools: { buffer, salts, findSite, limiter }, request, reply }) {
    void reply.header('access-control-allow-origin', '*');
    if (wantsNoCounting(request)) return { status: 'not_counted' };
    await limit(limiter, request.ip);
    const { site, ...sent } = parse(SentEventShape, request.body);
    const userId = await orUnavailable(log, findSite(site));
    if (userId === null) throw new RestError(404, 'not_found', `There is no published site at ${site}.`);
    if (userId === request.identity.viewer?.userId || isOwnerOf(request, userId)) return { status: 'not_counted' };
    const now = new Date();
    const userAgent = request.headers['user-agent'] ?? '';
    const visitor = await orUnavailable(log, salts.keyOf({ address: request.ip, userAgent, siteUserId: userId }, now));
    const event = pageEvent(sent, hostOf(request));
    if (!buffer.add({ ...event, userId, visitor, occurredAt: now }))
      throw new RestError(503, 'busy', 'More events wait than there is room for. Try again in a minute.');
    return { status: 'counted' };
  },
});

function fromJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch {
    return null;
  }
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
