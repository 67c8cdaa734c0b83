import type { FastifyInstance, FastifyReply } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { z } from 'zod';
import { slugProblem } from '../../domain/site/slug.ts';
import { addressGroup } from '../../services/auth/address-group.ts';
import { contactMail } from '../../services/mail/contact-mail.ts';
import { type ContactOutcome, renderContactAnswer } from '../../../web/site/contact-answer.tsx';
import type { RouteDeps } from '../api-deps.ts';
import { contactAddress } from './contact-address.ts';
import { missingPage } from './missing-page.ts';
import type { BuiltPage, SitePages } from './site-pages.ts';

const BODY_LIMIT = 64 * 1024;

/** Messages per hour and process: of one visitor, and to one owner. */
export const CONTACT_LIMITS = { visitor: { points: 5, duration: 3600 }, owner: { points: 30, duration: 3600 } };

const STATUSES: Record<ContactOutcome, number> = { sent: 200, incomplete: 400, tooMany: 429, failed: 503 };

const oneLine = (most: number) =>
  z
    .string()
    .transform((text) => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim())
    .pipe(z.string().min(1).max(most));

const Message = z.object({
  name: oneLine(100),
  email: z.string().trim().max(254).pipe(z.email()),
  message: z.string().trim().min(1).max(5_000),
});

/**
 * Relays what visitors write in the form on a page to the owner, by mail. Works without JavaScript: the browser sends the form and
 * shows the answer. Nothing is stored, and neither the page nor the answer contains the owner's address.
 */
export async function addContact(app: FastifyInstance, deps: RouteDeps, pages: SitePages): Promise<void> {
  const limiters = {
    visitor: new RateLimiterMemory(CONTACT_LIMITS.visitor),
    owner: new RateLimiterMemory(CONTACT_LIMITS.owner),
  };

  const pageWithForm = async (slug: string): Promise<BuiltPage | null> => {
    const found = slugProblem(slug) === null ? await pages.find(slug) : null;
    const there = found && 'movedTo' in found ? await pages.find(found.movedTo) : found;
    return there && 'page' in there && there.page.site.offersContact ? there.page : null;
  };

  const send = async ({ site }: BuiltPage, sent: Record<string, string>, address: string): Promise<ContactOutcome> => {
    const message = Message.safeParse(sent);
    if (!message.success) return 'incomplete';
    // A field that nobody sees; programs that fill in forms don't know that, and needn't learn it.
    if (sent['website']) return 'sent';
    const isTooMuch =
      !(await isWithin(limiters.visitor, addressGroup(address))) || !(await isWithin(limiters.owner, site.userId));
    if (isTooMuch) return 'tooMany';
    const owner = await deps.database.prisma.user.findUnique({ where: { id: site.userId } });
    // Someone else's address may have been given, and must not be sent what strangers write.
    if (!owner || (deps.settings.requireVerifiedEmail === true && !owner.emailVerified)) return 'failed';
    const page = `${deps.sitesUrl()}/${site.slug}`;
    deps.mailer.send(contactMail(message.data, { to: owner.email, page, language: site.snapshot.language }));
    return 'sent';
  };

  await app.register(async (scope) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: BODY_LIMIT },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    scope.post<{ Params: { slug: string }; Body: unknown }>(
      '/contact/:slug',
      { config: { anonymous: true } },
      async (request, reply) => {
        const page = await pageWithForm(request.params.slug);
        if (!page) return missingPage(reply);
        const sent = z.record(z.string(), z.string()).safeParse(request.body).data ?? {};
        return answer(reply, page, await send(page, sent, request.ip), sent);
      },
    );
    // Someone reloads the answer, or opens its address.
    scope.get<{ Params: { slug: string } }>(
      '/contact/:slug',
      { config: { anonymous: true } },
      async (request, reply) => {
        const page = await pageWithForm(request.params.slug);
        return page ? reply.redirect(`${deps.sitesUrl()}/${page.site.slug}#contact`, 303) : missingPage(reply);
      },
    );
  });

  function answer(
    reply: FastifyReply,
    { site: { slug, snapshot } }: BuiltPage,
    outcome: ContactOutcome,
    sent: Record<string, string>,
  ): FastifyReply {
    const urls = { sitesUrl: deps.sitesUrl(), publicUrl: deps.publicUrl() };
    const { html, policy } = renderContactAnswer(snapshot, outcome, {
      page: `${urls.sitesUrl}/${slug}`,
      contact: contactAddress(slug, { ...urls, sitesUrl: urls.publicUrl }),
      sent,
    });
    return reply
      .status(STATUSES[outcome])
      .header('content-security-policy', policy)
      .header('cache-control', 'no-store')
      .header('x-robots-tag', 'noindex')
      .type('text/html; charset=utf-8')
      .send(html);
  }
}

async function isWithin(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key);
    return true;
  } catch (error) {
    if (error instanceof RateLimiterRes) return false;
    throw error;
  }
}
