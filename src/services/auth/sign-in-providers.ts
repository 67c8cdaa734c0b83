import { createRemoteJWKSet, jwtVerify } from 'jose';
import { genericOAuth } from 'better-auth/plugins';

/** Where a provider's endpoints are. Fixed, so that nobody waits for a provider when this server starts. */
export interface ProviderEndpoints {
  authorize: string;
  token: string;
  /** OpenID Connect: who signs the ID tokens. */
  openId?: { issuer: string; keys: string };
  /** GitHub's API. */
  api?: string;
}

export interface SignInProvider {
  id: ProviderId;
  clientId: string;
  clientSecret: string;
  /** By default the provider's own. */
  endpoints?: ProviderEndpoints;
}

export type ProviderId = 'google' | 'github' | 'linkedin';

const SLOWEST_MS = 10_000;

const PROVIDERS: Record<ProviderId, { endpoints: ProviderEndpoints; scopes: string[]; pkce: boolean }> = {
  google: {
    endpoints: {
      authorize: 'https://accounts.google.com/o/oauth2/v2/auth',
      token: 'https://oauth2.googleapis.com/token',
      openId: { issuer: 'https://accounts.google.com', keys: 'https://www.googleapis.com/oauth2/v3/certs' },
    },
    scopes: ['openid', 'email', 'profile'],
    pkce: true,
  },
  github: {
    endpoints: {
      authorize: 'https://github.com/login/oauth/authorize',
      token: 'https://github.com/login/oauth/access_token',
      api: 'https://api.github.com',
    },
    scopes: ['read:user', 'user:email'],
    pkce: true,
  },
  linkedin: {
    endpoints: {
      authorize: 'https://www.linkedin.com/oauth/v2/authorization',
      token: 'https://www.linkedin.com/oauth/v2/accessToken',
      openId: { issuer: 'https://www.linkedin.com/oauth', keys: 'https://www.linkedin.com/oauth/openid/jwks' },
    },
    scopes: ['openid', 'profile', 'email'],
    // LinkedIn has it for native apps only.
    pkce: false,
  },
};

/** What a provider says about a person. Only with an address that it has verified: nobody signs in by an address that they only claim. */
// Not an interface: better-auth's type has an index signature.
type Profile = {
  id: string;
  email: string;
  emailVerified: true;
  name: string;
};

/** Signing in with providers, through the standard endpoints of better-auth. */
export function signInProviders(configured: readonly SignInProvider[]) {
  return genericOAuth({
    config: configured.map(({ id, clientId, clientSecret, endpoints = PROVIDERS[id].endpoints }) => {
      const readProfile =
        endpoints.openId === undefined ? byApi(endpoints.api ?? '') : byIdToken(endpoints.openId, clientId);
      return {
        providerId: id,
        clientId,
        clientSecret,
        authorizationUrl: endpoints.authorize,
        scopes: PROVIDERS[id].scopes,
        getToken: ({ code, codeVerifier, redirectURI }) =>
          exchangeCode(endpoints.token, {
            grant_type: 'authorization_code',
            code,
            redirect_uri: redirectURI,
            client_id: clientId,
            client_secret: clientSecret,
            ...(PROVIDERS[id].pkce && codeVerifier !== undefined && { code_verifier: codeVerifier }),
          }),
        getUserInfo: readProfile,
        pkce: PROVIDERS[id].pkce,
      };
    }),
  });
}

interface Tokens {
  idToken?: string | undefined;
  accessToken?: string | undefined;
}

async function exchangeCode(url: string, body: Record<string, string>): Promise<Tokens> {
  const answer = (await ask(url, { method: 'POST', body: new URLSearchParams(body) })) as Record<string, unknown>;
  // GitHub answers errors with the status 200.
  if (typeof answer['access_token'] !== 'string') throw new Error('The provider gave no token.');
  const idToken = answer['id_token'];
  return { accessToken: answer['access_token'], ...(typeof idToken === 'string' && { idToken }) };
}

/** OpenID Connect: the claims of the ID token, if its signature, issuer, audience and times are right. */
function byIdToken({ issuer, keys }: { issuer: string; keys: string }, clientId: string) {
  const keySet = createRemoteJWKSet(new URL(keys), { timeoutDuration: SLOWEST_MS });
  return async ({ idToken }: Tokens): Promise<Profile | null> => {
    if (idToken === undefined) return null;
    const options = { issuer, audience: clientId, algorithms: ['RS256', 'ES256'], requiredClaims: ['sub', 'exp'] };
    const verified = await jwtVerify(idToken, keySet, options).catch(() => null);
    const { sub, email, email_verified: isVerified, name } = verified?.payload ?? {};
    if (sub === undefined || typeof email !== 'string' || String(isVerified) !== 'true') return null;
    return { id: sub, email, emailVerified: true, name: nameOr(name, email) };
  };
}

/** GitHub: the account, and its primary address. */
function byApi(api: string) {
  return async ({ accessToken = '' }: Tokens): Promise<Profile | null> => {
    const headers = { authorization: `Bearer ${accessToken}`, 'user-agent': 'cursus' };
    const [account, addresses] = (await Promise.all([
      ask(`${api}/user`, { headers }),
      ask(`${api}/user/emails`, { headers }),
    ]).catch(() => [null, null])) as [GitHubUser | null, GitHubAddress[] | null];
    const email = Array.isArray(addresses) && addresses.find((one) => one.primary && one.verified === true)?.email;
    if (typeof account?.id !== 'number' || typeof email !== 'string') return null;
    return { id: String(account.id), email, emailVerified: true, name: nameOr(account.name ?? account.login, email) };
  };
}

interface GitHubUser {
  id?: unknown;
  name?: unknown;
  login?: unknown;
}
interface GitHubAddress {
  email?: unknown;
  primary?: unknown;
  verified?: unknown;
}

const MOST_NAME = 200;
const nameOr = (name: unknown, email: string): string =>
  (typeof name === 'string' && name.trim() !== '' ? name.trim() : (email.split('@')[0] ?? '')).slice(0, MOST_NAME);

/** JSON from a provider, which can neither keep us waiting nor send us elsewhere. */
async function ask(url: string, init: RequestInit): Promise<unknown> {
  const answer = await fetch(url, {
    ...init,
    headers: { accept: 'application/json', ...(init.headers as Record<string, string> | undefined) },
    redirect: 'error',
    signal: AbortSignal.timeout(SLOWEST_MS),
  });
  if (!answer.ok) throw new Error(`${new URL(url).host} answered ${answer.status}`);
  return answer.json();
}
