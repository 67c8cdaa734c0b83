import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ProviderEndpoints } from '../../src/services/auth/sign-in-providers.ts';

/** Whom the provider has in front of it, and what it gets wrong. */
export interface Says {
  sub: string;
  email: string;
  verified?: boolean;
  name?: string;
  /** In the ID token. */
  claims?: Record<string, unknown>;
  lie?: 'foreign key' | 'no signature' | 'no token' | 'status 500' | 'silence' | 'redirect';
}

export const CLIENT = { clientId: 'cursus-client', clientSecret: 'cursus-client-secret' };

/** A provider on loopback that speaks OAuth 2 with PKCE, OpenID Connect, and as much of GitHub's API as signing in needs. */
export async function identityProvider() {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const codes = new Map<string, { says: Says; challenge: string | null; redirect: string }>();
  const tokens = new Map<string, Says>();
  const faults: string[] = [];
  const provider = {
    says: { sub: '1', email: 'ada@example.com' } as Says,
    exchanges: 0,
    lastAuthorize: new URL('http://x'),
  };

  const idToken = ({ sub, email, verified = true, name = 'Ada', claims = {}, lie }: Says) => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const now = Math.floor(Date.now() / 1000);
    const payload = {
      iss: url,
      aud: CLIENT.clientId,
      sub,
      email,
      email_verified: verified,
      name,
      iat: now,
      exp: now + 600,
      ...claims,
    };
    if (lie === 'no signature') return `${part({ alg: 'none' })}.${part(payload)}.`;
    const signed = `${part({ alg: 'RS256', kid: 'one' })}.${part(payload)}`;
    const key = lie === 'foreign key' ? foreign.privateKey : keys.privateKey;
    return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key).toString('base64url')}`;
  };

  const server = createServer((request, response) => {
    const at = new URL(request.url ?? '/', url);
    const send = (body: object, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const says = tokens.get(/^Bearer (.*)$/u.exec(request.headers.authorization ?? '')?.[1] ?? '');
    if (at.pathname === '/authorize') {
      provider.lastAuthorize = at;
      const code = randomBytes(8).toString('hex');
      const redirect = at.searchParams.get('redirect_uri') ?? '';
      codes.set(code, { says: provider.says, challenge: at.searchParams.get('code_challenge'), redirect });
      const back = new URL(redirect);
      back.search = new URLSearchParams({ code, state: at.searchParams.get('state') ?? '' }).toString();
      return response.writeHead(302, { location: back.href }).end();
    }
    if (at.pathname === '/token') return void token(request).then(({ status, body }) => body && send(body, status));
    if (at.pathname === '/keys')
      return send({ keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] });
    if (says && at.pathname === '/user') return send({ id: Number(says.sub), login: 'ada', name: says.name ?? null });
    if (says && at.pathname === '/user/emails')
      return send([
        { email: 'other@example.com', primary: false, verified: true },
        { email: says.email, primary: true, verified: says.verified ?? true },
      ]);
    return send({ error: 'unauthorized' }, 401);
  });

  async function token(request: IncomingMessage): Promise<{ status: number; body: object | null }> {
    provider.exchanges += 1;
    const form = new URLSearchParams(Buffer.concat(await request.toArray()).toString());
    const code = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const verifier = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const refused =
      code === undefined
        ? 'invalid_grant'
        : form.get('client_id') !== CLIENT.clientId || form.get('client_secret') !== CLIENT.clientSecret
          ? 'invalid_client'
          : form.get('redirect_uri') !== code.redirect
            ? 'redirect_uri'
            : code.challenge !== null && verifier !== code.challenge
              ? 'pkce'
              : null;
    // GitHub answers errors with the status 200.
    if (code === undefined || refused !== null) {
      faults.push(refused ?? '');
      return { status: 200, body: { error: refused } };
    }
    const { lie } = code.says;
    if (lie === 'silence') return { status: 0, body: null };
    if (lie === 'status 500') return { status: 500, body: { oops: true } };
    if (lie === 'no token') return { status: 200, body: {} };
    const access = randomBytes(16).toString('hex');
    tokens.set(access, code.says);
    return {
      status: 200,
      body: { access_token: access, refresh_token: 'r3fresh', token_type: 'bearer', id_token: idToken(code.says) },
    };
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const endpoints: ProviderEndpoints = { authorize: `${url}/authorize`, token: `${url}/token` };
  return Object.assign(provider, {
    faults,
    openId: { ...endpoints, openId: { issuer: url, keys: `${url}/keys` } },
    gitHub: { ...endpoints, api: url },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  });
}
