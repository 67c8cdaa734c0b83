import type { FastifyRequest } from 'fastify';
import { isbot } from 'isbot';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { z } from 'zod';
import { EVENT_NAMES, pageEvent } from '../../domain/analytics/page-event.ts';
import { addressGroup } from '../../services/auth/address-group.ts';
import { openEventBuffer } from '../../services/analytics/event-buffer.ts';
import { openFindSite } from '../../services/analytics/find-site.ts';
import { openVisitorSalts } from '../../services/analytics/visitor-salts.ts';
import type { Logger } from '../../services/log/logger.ts';
import { allowAnyOrigin } from '../allow-any-origin.ts';
import { isOwnerOf } from '../owner-cookie.ts';
import { parse, pageEndpoint } from './endpoint.ts';
import { RestError } from './rest-error.ts';

const BODY_LIMIT = 4 * 1024;
const LONGEST_SLUG = 100;

/** Per address and process. Keeps one visitor from filling the table; the count need not be exact. */
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
        .string('must be a URL.')
        .nullish()
        .describe('URL that the visitor came from. Only its host is stored.'),
    },
    'Send a JSON object: { "site": "ada", "name": "page_view", "path": "/ada" }.',
  ),
);

/**
 * Called by published pages. Responds with 202 whether or not the event is counted: visitors who opt out (Do Not Track, Global
 * Privacy Control), bots and the owner are not.
 */
export const collectEvents = pageEndpoint({
  method: 'POST',
  path: '/events',
  id: 'collectEvent',
  summary: 'Record an event on a published site',
  description:
    'Sets no cookie and stores no IP address. Visitors who send `DNT` or `Sec-GPC`, bots and the owner are not counted.',
  access: 'anyone',
  // Parsed only after opted-out and rate-limited visitors have been turned away.
  body: { type: 'text/plain', schema: SentEventShape, isRaw: true },
  answers: {
    202: { description: 'Accepted.', schema: z.object({ status: z.enum(['counted', 'not_counted']) }) },
  },
  refuses: [400, 404, 413, 429, 503],
  open(scope, { database, log }) {
    // navigator.sendBeacon sends text/plain, which needs no CORS preflight.
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
    // Visitors are on any site.
    allowAnyOrigin(reply);
    if (wantsNoCounting(request)) return { status: 'not_counted' };
    await limit(limiter, addressGroup(request.ip));
    const { site, ...sent } = parse(SentEventShape, request.body);
    const userId = await orUnavailable(log, findSite(site));
    if (userId === null)
      throw new RestError(404, 'not_found', `There is no published site with the slug ${site}. Check \`site\`.`);
    if (userId === request.identity.viewer?.userId || isOwnerOf(request, userId)) return { status: 'not_counted' };
    const now = new Date();
    const userAgent = request.headers['user-agent'] ?? '';
    const visitor = await orUnavailable(log, salts.keyOf({ address: request.ip, userAgent, siteUserId: userId }, now));
    const event = pageEvent(sent, hostOf(request));
    if (!buffer.add({ ...event, userId, visitor, occurredAt: now }))
      throw new RestError(503, 'busy', 'The queue of events is full. Try again in a minute.');
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

/** Visitors who opted out, and bots. */
function wantsNoCounting({ headers }: FastifyRequest): boolean {
  return headers['dnt'] === '1' || headers['sec-gpc'] === '1' || !headers['user-agent'] || isbot(headers['user-agent']);
}

async function limit(limiter: RateLimiterMemory, address: string): Promise<void> {
  try {
    await limiter.consume(address);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const seconds = Math.ceil(error.msBeforeNext / 1000);
    throw new RestError(
      429,
      'rate_limited',
      `Too many events from this address. Wait ${seconds} seconds, then try again.`,
      seconds,
    );
  }
}

/** Only the first visit to a site and the first visitor of a day need the database, and it may be down. */
async function orUnavailable<Answer>(log: Logger, question: Promise<Answer>): Promise<Answer> {
  try {
    return await question;
  } catch (error) {
    log.warn({ err: error }, 'could not record a page event');
    throw new RestError(
      503,
      'unavailable',
      'The event could not be recorded because the database is down. Try again in a minute.',
    );
  }
}

/** The host of the sending page, according to the browser. */
function hostOf({ headers, hostname }: FastifyRequest): string | null {
  const { origin } = headers;
  return origin !== undefined && URL.canParse(origin) ? new URL(origin).hostname : hostname;
}
