import { CURSUS_URL } from './settings.ts';

export interface SiteImage {
  assetId: string;
  checksum: string;
  width: number;
  height: number;
}

/** The parts of `PublicSite.snapshot` that this page shows. */
export interface Snapshot {
  language: string;
  person: {
    name: string;
    headline: string | null;
    summary: string | null;
    email: string | null;
    links: { label: string; href: string }[];
  };
  hero: { image: SiteImage | null };
  /** IDs of the best statements. */
  highlights: string[];
  statements: { id: string; text: string; roleId: string }[];
  roles: {
    id: string;
    title: string | null;
    company: string | null;
    start: string | null;
    end: string | null;
    current: boolean;
  }[];
  education: { id: string; degree: string | null; institution: string | null }[];
  skills: { category: string; names: string[] }[];
  story: { opener: string | null; paragraphs: string[] } | null;
}

export interface PublicSite {
  slug: string;
  indexable: boolean;
  publishedAt: string;
  snapshot: Snapshot;
}

const QUERY = `query Portfolio($slug: String!) {
  publicSite(slug: $slug) { slug indexable publishedAt snapshot }
}`;

/**
 * The published site at a slug; null if there is none or it is not public. The response is kept until the webhook says that the page has
 * changed, or for as long as the page's `revalidate` allows.
 */
export async function readSite(slug: string): Promise<PublicSite | null> {
  const response = await fetch(`${CURSUS_URL}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { slug } }),
    cache: 'force-cache',
  });
  const { data, errors } = (await response.json()) as {
    data?: { publicSite: PublicSite | null };
    errors?: { message: string }[];
  };
  // A page that is already there stays as it is.
  if (!data) throw new Error(`Cursus answered ${response.status}: ${errors?.[0]?.message ?? 'nothing'}`);
  return data.publicSite;
}

/**
 * An image as Cursus serves it: 240, 480, 960 or 1440 pixels wide, or as wide as the original. Its URL contains the checksum, so browsers
 * keep it for good.
 */
export function imageUrl({ assetId, checksum, width }: SiteImage, wanted: 240 | 480 | 960 | 1440): string {
  return `${CURSUS_URL}/media/${assetId}/${checksum.slice(0, 16)}-${Math.min(wanted, width)}.webp`;
}
