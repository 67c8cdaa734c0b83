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

/** Letters that NFKD does not decompose into a base letter and marks, and å. */
const WHOLE: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  œ: 'oe',
  ı: 'i',
};

/** Derives a slug from a name: "Łukasz Öberg" gives "lukasz-oberg". A name without Latin letters gives "portfolio". */
export function slugFrom(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/[ßæøåðþłđœı]/gu, (letter) => WHOLE[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, SLUG_LENGTH.most - 4)
    .replaceAll(/^-+|-+$/gu, '');
  return slugProblem(plain) === null ? plain : plain.length >= SLUG_LENGTH.least ? `${plain}-cv` : 'portfolio';
}
