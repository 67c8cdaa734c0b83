import anyAscii from 'any-ascii';
import type { SiteSnapshot } from './site-snapshot.ts';

export const SLUG_LENGTH = { least: 3, most: 60 };

/** First path segments that the server uses, or may use in the future. */
const RESERVED = new Set(
  `about account admin api app apps assets auth blog career-graph cdn contact cursus dashboard demo docs documents download events
   export exports favicon feed files fonts graphql health help home images img login logout mail media metrics new null
   openapi pages photos pipeline-runs pipelines preview pricing privacy public resume rest robots root rss s scripts search settings
   sign-in sign-up signin signup site sitemap sites static status studio support system terms themes undefined upload
   uploads user users web webhooks well-known worker www`.split(/\s+/u),
);

/** Why a slug is invalid, for the owner; null when it is valid. */
export function slugProblem(slug: string): string | null {
  if (slug.length < SLUG_LENGTH.least || slug.length > SLUG_LENGTH.most)
    return `The address must have ${SLUG_LENGTH.least} to ${SLUG_LENGTH.most} characters (got ${slug.length}). Choose another one.`;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug))
    return 'The address can contain only lowercase letters (a-z), digits, and single hyphens between them.';
  if (RESERVED.has(slug)) return `The address “${slug}” is reserved. Choose another one.`;
  return null;
}

/** Scripts whose letters stand for one sound each, so that they can be spelled in Latin ones. */
const SPELLABLE =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hangul}]$/u;
const PROFILE = /^https?:\/\/(?:[a-z]+\.)?linkedin\.com\/in\/([^/?#]+)/iu;
/** LinkedIn appends it to a name that is taken. */
const ADDED_DIGITS = /-(?=[a-z]*\d)[a-z\d]{5,}$/u;

/**
 * Suggests a slug for a page: "Łukasz Öberg" gives "lukasz-oberg". Where the name can't be spelled in Latin letters with certainty (the
 * reading of a Japanese name, the vowels of an Arabic one), the handle of a LinkedIn profile on the page is taken, and without one
 * "portfolio".
 */
export function suggestSlug({ person: { name, links }, language }: Pick<SiteSnapshot, 'person' | 'language'>): string {
  const handle = links.flatMap(({ href }) => PROFILE.exec(href)?.[1] ?? [])[0];
  if (isSpellable(name, language)) return slugFrom(name);
  if (handle === undefined || !/^[\x21-\x7e]+$/u.test(decode(handle))) return 'portfolio';
  return slugFrom(handle.toLowerCase().replace(ADDED_DIGITS, ''));
}

function isSpellable(name: string, language: string): boolean {
  const letters = name.match(/\p{L}/gu) ?? [];
  return letters.every((letter) => SPELLABLE.test(letter) || (language === 'zh' && /\p{Script=Han}/u.test(letter)));
}

function slugFrom(text: string): string {
  const plain = anyAscii(
    text
      .toLowerCase()
      .normalize('NFKD')
      .replaceAll(/(?<=\p{Script=Latin})\p{M}+/gu, '')
      .normalize('NFC'),
  )
    .toLowerCase()
    .replaceAll(/['ʹ]/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, SLUG_LENGTH.most - 4)
    .replaceAll(/^-+|-+$/gu, '');
  return slugProblem(plain) === null ? plain : plain.length >= SLUG_LENGTH.least ? `${plain}-cv` : 'portfolio';
}

function decode(handle: string): string {
  try {
    return decodeURIComponent(handle);
  } catch {
    return handle;
  }
}
