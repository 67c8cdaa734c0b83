import type { Section } from '../completeness/graph-snapshot.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { SiteTheme } from './themes.ts';

/** Fields of the profile that the owner shows or hides one by one. */
export const PERSON_FIELDS = ['name', 'headline', 'summary', 'links', 'location', 'email', 'phone'] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

export type SiteImage = {
  assetId: string;
  checksum: string;
  mediaType: string;
  width: number;
  height: number;
  crop: { x: number; y: number; w: number; h: number; focalX: number; focalY: number } | null;
  gradient: { side: string; start: string; end: string; opacity: number } | null;
};

export type SiteStatement = {
  id: string;
  /** The rewrite where it may be shown, else the person's own words. */
  text: string;
  /** Its most telling number, as it stands in the text; null when it has none. */
  figure: string | null;
  /** Role that it belongs to, an entry of {@link SiteSnapshot.roles}. */
  roleId: string;
};

export type SiteRole = {
  id: string;
  title: string | null;
  company: string | null;
  location: string | null;
  start: PartialDate | null;
  end: PartialDate | null;
  current: boolean;
  /** 0 for the main one; roles that overlap stand in different lanes. */
  lane: number;
};

/** Everything that a public page is drawn from, and nothing that the public may not see. Never changed once it is stored. */
export type SiteSnapshot = {
  format: 1;
  theme: SiteTheme;
  /** ISO 639-1 */
  language: string;
  /** Of the graph that was frozen. */
  graphVersion: number;
  person: {
    name: string;
    headline: string | null;
    summary: string | null;
    location: string | null;
    email: string | null;
    phone: string | null;
    links: { label: string; href: string }[];
  };
  /** Sections in their order, with the variant to draw. */
  sections: { section: Exclude<Section, 'navigation' | 'images'>; label: string; variant: string }[];
  /** How the top of the page is drawn. */
  hero: { variant: string; image: SiteImage | null };
  /** Pictures further down, by the part of the page that they belong to. Versions from before they were drawn have none. */
  pictures?: { achievements?: SiteImage; timeline?: SiteImage; record?: SiteImage };
  /** All published statements. */
  statements: SiteStatement[];
  /** Ids of the statements to show large, the best first. */
  highlights: string[];
  companies: { id: string; name: string; website: string | null; logo: SiteImage | null }[];
  roles: SiteRole[];
  education: {
    id: string;
    degree: string | null;
    institution: string | null;
    start: PartialDate | null;
    end: PartialDate | null;
  }[];
  skills: { category: string; offer: string | null; names: string[]; proofIds: string[] }[];
  story: {
    opener: string | null;
    paragraphs: string[];
    quote: { text: string; attribution: string | null } | null;
    purpose: string | null;
    callToAction: { label: string; href: string } | null;
  } | null;
  certifications: { name: string; issuer: string | null; date: PartialDate | null; url: string | null }[];
  languages: { name: string; fluency: string | null }[];
};
