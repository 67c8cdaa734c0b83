import type { WordingCounts } from './count-wording.ts';
import type { Section } from '../completeness/graph-snapshot.ts';
import type { SectionEntryKind } from '../career-graph/section-entry.ts';
import type { ExportSectionEntry } from '../export/export-resume.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { SiteTheme } from './themes.ts';

/** Profile fields that the owner can show or hide individually. */
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
  /** IPTC digital source type that the file declares; missing in older versions. */
  source?: string | null;
};

export type SiteStatement = {
  id: string;
  /** The rewrite if it may be shown, otherwise the owner's own words. */
  text: string;
  /** Its most telling number, exactly as in `text`; null when it has none. */
  figure: string | null;
  /** Id of its role in {@link SiteSnapshot.roles}. */
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
  /** 0 for the main lane; overlapping roles are in different lanes. */
  lane: number;
};

export type SiteSectionEntry = { [Column in keyof ExportSectionEntry]: ExportSectionEntry[Column] } & {
  /** The owner's picture of it; absent without one. `alt` is null if the owner doesn't say what it shows. */
  picture?: SiteImage & { alt: string | null };
};

export type SiteSection = {
  kind: SectionEntryKind;
  /** Only of free sections; all others are named in the language of the page. */
  heading: string | null;
  entries: SiteSectionEntry[];
};

/** Everything that a public page is rendered from, and nothing that is not public. Immutable once stored. */
export type SiteSnapshot = {
  format: 1;
  theme: SiteTheme;
  /** The owner's color for the page, `#rrggbb`; absent if the design's own colors are used. */
  color?: string;
  /** ISO 639-1 */
  language: string;
  /** Languages of texts that are in another one than the page: of `statement:<id>`, `profile:<field>` and `story:<field>`. Only with two languages. */
  textLanguages?: Record<string, string>;
  /** Language of what has no entry above and isn't a label, such as titles and degrees; absent if that of the page. */
  ownLanguage?: string;
  /** Version of the career graph that the snapshot was made from. */
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
  /** Sections in display order, with the variant to render. */
  sections: { section: Exclude<Section, 'navigation' | 'images'>; label: string; variant: string }[];
  /** The top of the page. */
  hero: { variant: string; image: SiteImage | null };
  /** Images further down the page, by section. Missing in versions published before these existed. */
  pictures?: { achievements?: SiteImage; timeline?: SiteImage; record?: SiteImage };
  /** All published statements. */
  statements: SiteStatement[];
  /** Ids of the statements to highlight, best first. */
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
  certifications: {
    name: string;
    issuer: string | null;
    date: PartialDate | null;
    url: string | null;
    /** Missing in older snapshots. */
    expires?: PartialDate | null;
  }[];
  languages: { name: string; fluency: string | null }[];
  /** Publications, awards and so on. Missing in versions published before these existed. */
  otherSections?: SiteSection[];
  /** Whose words it is in. Missing in versions published before this was counted. */
  wording?: WordingCounts;
  /** It shows the sample resume of a fictional person; absent otherwise. */
  isSample?: true;
  /** The page in the owner's second language, which has none itself; absent without one. */
  second?: SiteSnapshot;
};
