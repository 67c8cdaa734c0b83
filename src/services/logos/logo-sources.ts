import { z } from 'zod';
import type { LogoSettings } from '../../config/env.ts';

/** A service that knows logos by domain. Both that we know forbid copies, so all that is taken is an address. */
export interface LogoSource {
  name: 'brandfetch' | 'logo_dev';
  /**
   * The address of the company's logo; null when the service has none.
   *
   * @throws LogoSourceFailed when it does not answer as it should
   */
  find(domain: string, signal: AbortSignal): Promise<string | null>;
}

/** The message names the service and the status, never the key. */
export class LogoSourceFailed extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LogoSourceFailed';
  }
}

const PATIENCE_MS = 8_000;

/** In the order in which they are asked. */
export function openLogoSources(settings: LogoSettings, patienceMs = PATIENCE_MS): LogoSource[] {
  const { brandfetch, logoDev } = settings;
  return [
    ...(brandfetch ? [openBrandfetch(brandfetch, patienceMs)] : []),
    ...(logoDev ? [openLogoDev(logoDev, patienceMs)] : []),
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

function openBrandfetch({ apiKey, baseUrl }: { apiKey: string; baseUrl: string }, patienceMs: number): LogoSource {
  return {
    name: 'brandfetch',
    async find(domain, signal) {
      const url = new URL(`/v2/brands/domain/${encodeURIComponent(domain)}`, baseUrl);
      const response = await request('Brandfetch', url, { authorization: `Bearer ${apiKey}` }, { signal, patienceMs });
      if (response === null) return null;
      const parsed = Brand.safeParse(await response.json().catch(() => null));
      if (!parsed.success) throw new LogoSourceFailed('Brandfetch answered in another shape than it says.');
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

function openLogoDev({ token, baseUrl }: { token: string; baseUrl: string }, patienceMs: number): LogoSource {
  return {
    name: 'logo_dev',
    async find(domain, signal) {
      const url = new URL(`/${encodeURIComponent(domain)}`, baseUrl);
      // A monogram of theirs would hide that they know nothing.
      for (const [name, value] of Object.entries({
        token,
        size: '256',
        format: 'png',
        retina: 'true',
        fallback: '404',
      }))
        url.searchParams.set(name, value);
      const response = await request('Logo.dev', url, {}, { signal, patienceMs });
      if (response === null) return null;
      await response.body?.cancel();
      if (!response.headers.get('content-type')?.startsWith('image/'))
        throw new LogoSourceFailed('Logo.dev answered with something that is no image.');
      return url.href;
    },
  };
}

/** Null for 404. */
async function request(
  service: string,
  url: URL,
  headers: Record<string, string>,
  { signal, patienceMs }: { signal: AbortSignal; patienceMs: number },
): Promise<Response | null> {
  const stop = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
  const response = await fetch(url, { headers, signal: stop, redirect: 'error' }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw new LogoSourceFailed(`${service} could not be reached.`, { cause: error });
  });
  if (response.status === 404) return null;
  if (response.ok) return response;
  await response.body?.cancel();
  throw new LogoSourceFailed(`${service} answered ${response.status}.`);
}
