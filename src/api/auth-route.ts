import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { recordAudit } from '../services/audit/record-audit.ts';
import { ADDRESS_HEADER, type Auth, AUTH_PATH, openAuth, sessionCookieName } from '../services/auth/open-auth.ts';
import { newDeviceToken } from '../services/auth/device-token.ts';
import { accountOf, countAuthRequest, SIGN_IN_LIMITS } from '../services/auth/sign-in-limits.ts';
import type { RouteDeps } from './api-deps.ts';
import { sendAuthMail } from './auth-mail.ts';
import { announceEmailChange, CHANGE_EMAIL, refuseEmailChange } from './change-email.ts';
import { yearCookie } from './year-cookie.ts';

const BODY_LIMIT = 16 * 1024;

/** Marks a device that has signed in to an account, so that strangers who guess its password don't lock this device out. */
const DEVICE_COOKIE = 'cursus_device';
/** Our ID of the request; one from a client is overwritten. */
const REQUEST_ID_HEADER = 'x-cursus-request-id';

const SIGN_UP = '/sign-up/email';
const SIGNING_IN = new Set(['/sign-in/email', SIGN_UP]);

/** Answers to sign-ups come in steps of this time, so that they don't tell whether a user was stored. */
const SIGN_UP_STEP_MS = 500;

/** Audit log actions, by path below /api/auth. */
const AUDITED: Record<string, string> = {
  '/sign-up/email': 'session.sign_up',
  '/sign-in/email': 'session.sign_in',
  '/sign-out': 'session.sign_out',
  '/change-password': 'account.change_password',
  [CHANGE_EMAIL]: 'account.ask_to_change_email',
};

/** Forwards /api/auth/* to better-auth, behind our own rate limits and with the client address as we determined it. */
export async function addAuthRoute(app: FastifyInstance, deps: RouteDeps): Promise<void> {
  const { database, secret, log, settings } = deps;
  const limits = settings.signInLimits ?? SIGN_IN_LIMITS;
  const requireVerifiedEmail = settings.requireVerifiedEmail === true;
  // Created on the first request, because the server knows its own address only once it listens.
  let opened: Auth | undefined;
  const auth = () => {
    const { isTrusted } = deps.origins;
    opened ??= openAuth({
      database,
      secret,
      publicUrl: deps.publicUrl(),
      isTrusted,
      log,
      requireVerifiedEmail,
      sendMail: ({ request, ...mail }) => {
        const headers = Object.fromEntries(request?.headers ?? []);
        sendAuthMail(deps, { ...mail, headers });
      },
      onNewPassword: ({ userId, request }) =>
        recordAudit(database.prisma, {
          userId,
          action: 'account.reset_password',
          outcome: 'ok',
          requestId: request?.headers.get(REQUEST_ID_HEADER) ?? '',
          address: request?.headers.get(ADDRESS_HEADER) ?? '',
        }),
    });
    return opened;
  };

  await app.register(async (scope) => {
    // better-auth reads the body itself.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: BODY_LIMIT }, (_request, body, done) =>
      done(null, body),
    );

    scope.all(`${AUTH_PATH}/*`, async (request, reply) => {
      const arrived = performance.now();
      const url = new URL(request.url, deps.publicUrl());
      const path = url.pathname.slice(AUTH_PATH.length);
      const body = typeof request.body === 'string' && request.body !== '' ? request.body : null;
      const action = AUDITED[path];
      const audit = async (userId: string | null, outcome: string) => {
        if (action !== undefined && request.method === 'POST')
          await recordAudit(database.prisma, { userId, action, outcome, requestId: request.id, address: request.ip });
      };
      const email = textField(body, 'email');
      const device = request.cookies[DEVICE_COOKIE];
      const wait = await countAuthRequest({ database, secret, limits }, { path, address: request.ip, email, device });
      if (wait > 0) {
        await audit(null, 'rate_limited');
        const details = `Too many attempts. Wait ${wait} seconds, then try again.`;
        return reply
          .status(429)
          .header('retry-after', String(wait))
          .send({ error: 'rate_limited', details, code: 'RATE_LIMITED', message: details, retryAfterSeconds: wait });
      }
      if (body !== null && parsed(body) === null)
        return reply.status(400).send({
          error: 'bad_request',
          details: 'The body is not valid JSON.',
          message: 'The body is not valid JSON.',
        });
      if (path === CHANGE_EMAIL) {
        const refused = await refuseEmailChange(deps, request, textField(body, 'password'));
        if (refused !== null) {
          await audit(null, `refused_${refused.status}`);
          if (refused.retryAfterSeconds !== undefined) void reply.header('retry-after', refused.retryAfterSeconds);
          return reply.status(refused.status).send(refused);
        }
      }
      const answer = await auth().handle(
        new Request(url, { method: request.method, headers: headersOf(request), body }),
      );
      const text = await answer.text();
      const cookies = answer.headers.getSetCookie();
      const isSignedIn = cookies.some((cookie) => cookie.startsWith(`${sessionCookieName(deps.publicUrl())}=`));
      if (path === CHANGE_EMAIL && answer.ok)
        await announceEmailChange(deps, request, textField(body, 'newEmail') ?? '');
      if (path === SIGN_UP && requireVerifiedEmail)
        await delay(SIGN_UP_STEP_MS - ((performance.now() - arrived) % SIGN_UP_STEP_MS));
      await audit(
        // Without a session, the answer to a sign-up may contain a made-up user.
        (isSignedIn ? userIn(text) : null) ?? request.identity.viewer?.userId ?? null,
        answer.ok ? 'ok' : `refused_${answer.status}`,
      );
      void reply.status(answer.status);
      for (const [name, value] of answer.headers)
        if (name !== 'set-cookie' && !name.startsWith('access-control-')) void reply.header(name, value);
      if (cookies.length > 0) void reply.header('set-cookie', cookies);
      if (isSignedIn && email !== null && SIGNING_IN.has(path))
        void reply.setCookie(DEVICE_COOKIE, newDeviceToken(secret, accountOf(email)), {
          ...yearCookie(deps.publicUrl()),
          path: AUTH_PATH,
        });
      return reply.send(text === '' ? null : text);
    });
  });
}

function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    // The body is a string again, and undici sets its length itself.
    if (value === undefined || name === 'content-length' || name === 'transfer-encoding' || name === 'connection')
      continue;
    headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  headers.set(ADDRESS_HEADER, request.ip);
  headers.set(REQUEST_ID_HEADER, request.id);
  // better-auth takes Sec-Fetch-Mode without Origin for a browser hiding its origin, but Node's fetch sends it too. Browsers always add
  // Sec-Fetch-Site.
  if (!headers.has('origin') && !headers.has('sec-fetch-site')) headers.delete('sec-fetch-mode');
  return headers;
}

function textField(body: string | null, name: string): string | null {
  const value = parsed(body)?.[name];
  return typeof value === 'string' ? value : null;
}

function userIn(text: string): string | null {
  const user = parsed(text)?.['user'] as { id?: unknown } | null | undefined;
  return typeof user?.id === 'string' ? user.id : null;
}

function parsed(text: string | null): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
