/** Where the form of a page sends messages: the API, on its own origin if pages have another one. */
export function contactAddress(
  slug: string,
  { sitesUrl, publicUrl }: { sitesUrl: string; publicUrl: string },
): { action: string; origin: string } {
  const path = `/contact/${slug}`;
  const { origin } = new URL(publicUrl);
  return origin === new URL(sitesUrl).origin
    ? { action: path, origin: "'self'" }
    : { action: `${origin}${path}`, origin };
}
