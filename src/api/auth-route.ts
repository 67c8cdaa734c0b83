import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { recordAudit } from '../services/audit/record-audit.ts';
import { countCode } from '../services/auth/count-code.ts';
import { newDeviceToken } from '../services/auth/device-token.ts';
import {
  ADDRESS_HEADER,
  type Auth,
  AUTH_PATH,
  challengeCookieName,
  openAuth,
  sessionCookieName,
} from '../services/auth/open-auth.ts';
import { forgetExpired } from '../services/auth/forget-expired.ts';
import { findSession } from '../services/auth/find-session.ts';
import { accountOf, countAuthRequest, SIGN_IN_LIMITS } from '../services/auth/sign-in-limits.ts';
import type { RouteDeps } from './api-deps.ts';
import { authHeaders, REQUEST_ID_HEADER } from './auth-headers.ts';
import { AUDITED_AUTH } from './audited-auth.ts';
import { sendAuthMail } from './auth-mail.ts';
import { announceEmailChange, CHANGE_EMAIL } from './change-email.ts';
import { ADD_PASSKEY, type Refused, refuseWithoutOwner, tooMany } from './confirm-owner.ts';
import { yearCookie } from './year-cookie.ts';

const BODY_LIMIT = 16 * 1024;

/** Marks a device that has signed in to an account, so that strangers who guess its password don't lock this device out. */
const DEVICE_COOKIE = 'cursus_device';

/** Where providers send people back to, and where those are sent who then need a code. */
const CALLBACK = '/callback/';
const CODE_PAGE = '/studio/second-factor';

const SIGN_UP = '/sign-up/email';

/** Answers to sign-ups come in steps of this time, so that they don't tell whether a user was stored. */
const SIGN_UP_STEP_MS = 500;

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
      providers: settings.signInProviders ?? [],
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
      const isCallback = path.startsWith(CALLBACK);
      const action = isCallback ? 'session.use_provider' : AUDITED_AUTH[path];
      const audit = async (userId: string | null, outcome: string) => {
        if (action !== undefined && (isCallback || request.method === 'POST'))
          await recordAudit(database.prisma, { userId, action, outcome, requestId: request.id, address: request.ip });
      };
      const { viewer } = request.identity;
      const email = textField(body, 'email');
      const device = request.cookies[DEVICE_COOKIE];
      const wait = await countAuthRequest(
        { database, secret, limits },
        { path, address: request.ip, email, userId: viewer?.userId ?? null, device },
      );
      if (wait > 0) {
        await audit(null, 'rate_limited');
        return refuse(reply, tooMany(wait));
      }
      if (body !== null && parsed(body) === null)
        return reply.status(400).send({
          error: 'bad_request',
          details: 'The body is not valid JSON.',
          message: 'The body is not valid JSON.',
        });
      const refused =
        (await refuseWithoutOwner(deps, request, { path, textField: (name) => textField(body, name) })) ??
        (await refuseCode());
      if (refused !== null) {
        await audit(refused.status === 401 ? null : (viewer?.userId ?? null), `refused_${refused.status}`);
        return refuse(reply, refused);
      }
      const headers = authHeaders(request, deps.publicUrl());
      const sent = path === ADD_PASSKEY ? { method: 'GET' } : { method: request.method, body };
      const answer = await auth().handle(new Request(url, { ...sent, headers }));
      const text = await answer.text();
      const cookies = answer.headers.getSetCookie();
      const signedIn = await signedInBy(cookies);
      if (path === CHANGE_EMAIL && answer.ok)
        await announceEmailChange(deps, request, textField(body, 'newEmail') ?? '');
      if (path === SIGN_UP && requireVerifiedEmail)
        await delay(SIGN_UP_STEP_MS - ((performance.now() - arrived) % SIGN_UP_STEP_MS));
      const needsCode = parsed(text)?.['twoFactorRedirect'] === true;
      // Without a session, the answer to a sign-up may contain a made-up user.
      const knower = needsCode && email !== null ? await userWith(email) : null;
      await audit(
        signedIn?.id ?? knower ?? viewer?.userId ?? null,
        needsCode ? 'code_needed' : answer.ok || isReturn(answer) ? 'ok' : `refused_${answer.status}`,
      );
      void reply.status(answer.status);
      for (const [name, value] of answer.headers)
        if (name !== 'set-cookie' && !name.startsWith('access-control-')) void reply.header(name, value);
      if (cookies.length > 0) void reply.header('set-cookie', cookies);
      if (isCallback && needsCode) return reply.redirect(`${deps.publicUrl()}${CODE_PAGE}`);
      if (signedIn !== null) {
        await forgetExpired(database);
        void reply.setCookie(DEVICE_COOKIE, newDeviceToken(secret, accountOf(signedIn.email)), {
          ...yearCookie(deps.publicUrl()),
          path: AUTH_PATH,
        });
      }
      return reply.send(text === '' ? null : text);

      async function refuseCode(): Promise<Refused | null> {
        const count = await countCode(
          { database, secret },
          {
            path,
            code: textField(body, 'code'),
            userId: viewer?.userId ?? null,
            challenge: request.cookies[challengeCookieName(deps.publicUrl())],
            device,
          },
        );
        if (count.kind === 'allowed') return null;
        if (count.kind === 'used')
          return {
            status: 401,
            code: 'CODE_USED',
            message: 'This code has been entered before. Wait for the next one.',
          };
        if (count.warn !== null)
          sendAuthMail(deps, {
            kind: 'codesGuessed',
            to: count.warn,
            page: '/studio/forgotten-password',
            headers: request.headers,
          });
        return tooMany(count.retryAfterSeconds);
      }
    });
  });

  /** The user of the session that an answer begins; null if it begins none. */
  async function signedInBy(cookies: string[]): Promise<{ id: string; email: string } | null> {
    const start = `${sessionCookieName(deps.publicUrl())}=`;
    const value =
      cookies
        .find((cookie) => cookie.startsWith(start))
        ?.slice(start.length)
        .split(';', 1)[0] ?? '';
    const session = value === '' ? null : await findSession(database, value);
    return session && (await database.prisma.user.findUnique({ where: { id: session.userId } }));
  }

  const userWith = async (email: string) =>
    (await database.prisma.user.findUnique({ where: { email: email.toLowerCase() } }))?.id ?? null;
}

const refuse = (reply: FastifyReply, { status, code, message, retryAfterSeconds }: Refused) => {
  if (retryAfterSeconds !== undefined) void reply.header('retry-after', String(retryAfterSeconds));
  const error = status === 429 ? 'rate_limited' : 'forbidden';
  return reply.status(status).send({ error, details: message, code, message, retryAfterSeconds });
};

/** Whether a provider's answer led back to our page, and not to an error. */
const isReturn = ({ status, headers }: Response) =>
  status === 302 && !/[?&]error=/u.test(headers.get('location') ?? '?error=');

function textField(body: string | null, name: string): string | null {
  const value = parsed(body)?.[name];
  return typeof value === 'string' ? value : null;
}

function parsed(text: string | null): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
