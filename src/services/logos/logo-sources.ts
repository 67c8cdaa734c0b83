import { z } from 'zod';
import type { LogoSettings } from '../../config/env.ts';

/** A service that finds logos by domain. Both services forbid copies, so only the URL is used. */
export interface LogoSource {
  name: 'brandfetch' | 'logo_dev';
  /**
   * The URL of the company's logo; null if the service has none.
   *
   * @throws LogoSourceFailed for network errors and unexpected responses
   */
  find(domain: string, signal: AbortSignal): Promise<string | null>;
}

/** The message contains the service and status, never the key. */
export class LogoSourceFailed extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LogoSourceFailed';
  }
}

const TIMEOUT_MS = 8_000;

/** Opens the configured services, in the order in which to ask them. */
export function openLogoSources(settings: LogoSettings, timeoutMs = TIMEOUT_MS): LogoSource[] {
  const { brandfetch, logoDev } = settings;
  return [
    ...(brandfetch ? [openBrandfetch(brandfetch, timeoutMs)] : []),
    ...(logoDev ? [openLogoDev(logoDev, timeoutMs)] : []),
  ];
}

const Brand = z.object({
  logos: z.array(
    z.object({
      type: z.string().nullish(),
      formats: z.array(z.object({ src: z.string(), format: z.string().nullish() })),
    }),
  ),
});

const RANKS = { type: ['logo', 'symbol', 'icon'], format: ['svg', 'png', 'webp', 'jpeg'] };
const rank = (list: string[], value: string | null | undefined) => {
  const at = list.indexOf(value ?? '');
  return at < 0 ? list.length : at;
};

function openBrandfetch({ apiKey, baseUrl }: { apiKey: string; baseUrl: string }, timeoutMs: number): LogoSource {
  return {
    name: 'brandfetch',
    async find(domain, signal) {
      const url = new URL(`/v2/brands/domain/${encodeURIComponent(domain)}`, baseUrl);
      const response = await request('Brandfetch', url, { authorization: `Bearer ${apiKey}` }, { signal, timeoutMs });
      if (response === null) return null;
      const parsed = Brand.safeParse(await response.json().catch(() => null));
      if (!parsed.success) throw new LogoSourceFailed('Brandfetch returned an unexpected response.');
      const [best] = parsed.data.logos
        .flatMap(({ type, formats }) => formats.map((one) => ({ ...one, type })))
        .filter(({ src }) => URL.canParse(src) && new URL(src).protocol === 'https:')
        .sort(
          (a, b) =>
            rank(RANKS.type, a.type) - rank(RANKS.type, b.type) ||
            rank(RANKS.format, a.format) - rank(RANKS.format, b.format),
        );
      return best?.src ?? null;
    },
  };
}

function openLogoDev({ token, baseUrl }: { token: string; baseUrl: string }, timeoutMs: number): LogoSource {
  return {
    name: 'logo_dev',
    async find(domain, signal) {
      const url = new URL(`/${encodeURIComponent(domain)}`, baseUrl);
      // Ask for 404 rather than a generated monogram, which would hide that there is no logo.
      for (const [name, value] of Object.entries({
        token,
        size: '256',
        format: 'png',
        retina: 'true',
        fallback: '404',
      }))
        url.searchParams.set(name, value);
      const response = await request('Logo.dev', url, {}, { signal, timeoutMs });
      if (response === null) return null;
      await response.body?.cancel();
      if (!response.headers.get('content-type')?.startsWith('image/'))
        throw new LogoSourceFailed('Logo.dev returned something other than an image.');
      return url.href;
    },
  };
}

/** Returns null for 404. */
async function request(
  service: string,
  url: URL,
  headers: Record<string, string>,
  { signal, timeoutMs }: { signal: AbortSignal; timeoutMs: number },
): Promise<Response | null> {
  const stop = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  const response = await fetch(url, { headers, signal: stop, redirect: 'error' }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw new LogoSourceFailed(`${service} could not be reached.`, { cause: error });
  });
  if (response.status === 404) return null;
  if (response.ok) return response;
  await response.body?.cancel();
  throw new LogoSourceFailed(`${service} failed with status ${response.status}.`);
}
