import type { ProfileAccount } from '../career-graph/profile-account.ts';
import type { SectionEntryKind } from '../career-graph/section-entry.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { SectionKind } from './words/section-names.ts';

/** Half-open range `[start, end)` of UTF-16 code units in the text of one document. */
export interface Span {
  start: number;
  end: number;
}

/** A value with its source and the parser's confidence. */
export interface Field<T> {
  value: T;
  /** Where the value is in the document's text. Never empty: every value has a source. */
  spans: Span[];
  /** 0..1: the probability that the value is correct and in the right field. */
  confidence: number;
  /** Why the owner should review it; null if there is no reason. */
  reviewReason: string | null;
}

/** A number in a statement. */
export interface ParsedMetric {
  /** In `unit`, with scale words applied: `$1.2M` is 1200000. */
  value: number;
  /** `percent`, a lower-case ISO 4217 code, `count`, `users`, `days`, `times`, ... */
  unit: string;
  /** What the number counts, in the statement's words; null when it does not say. */
  label: string | null;
  /** The number as written; `start` and `end` are its offsets in the statement (not in the document). */
  text: string;
  start: number;
  end: number;
}

export interface ParsedAchievement {
  text: Field<string>;
  metrics: ParsedMetric[];
}

export interface ParsedExperience {
  company: Field<string> | null;
  title: Field<string> | null;
  location: Field<string> | null;
  start: Field<PartialDate> | null;
  /** Null for a current role, or when the document does not say. */
  end: Field<PartialDate> | null;
  /** The document says that the role is current ("present", "heute", ...). */
  current: boolean;
  /** Text of the role that is not a statement. */
  description: Field<string> | null;
  achievements: ParsedAchievement[];
  /** Only structured sources have it. */
  url?: Field<string> | null;
  /** What kind of company it is. Only structured sources have it. */
  companyDescription?: Field<string> | null;
}

export interface ParsedEducation {
  institution: Field<string> | null;
  /** Degree with its field, as written. */
  degree: Field<string> | null;
  field: Field<string> | null;
  location: Field<string> | null;
  start: Field<PartialDate> | null;
  end: Field<PartialDate> | null;
  current: boolean;
  score: Field<string> | null;
  description: Field<string> | null;
  /** Only structured sources have it. */
  url?: Field<string> | null;
  courses?: Field<string>[];
}

export interface ParsedSkill {
  name: Field<string>;
  /** The skill's heading ("Programming Languages"), or null. */
  category: string | null;
  /** As written ("Expert", "4/5"), or null. */
  level: string | null;
}

export interface ParsedCertification {
  name: Field<string>;
  issuer: Field<string> | null;
  date: Field<PartialDate> | null;
  url: Field<string> | null;
  /** Of the certificate or license. */
  number?: Field<string> | null;
  expires?: Field<PartialDate> | null;
}

export interface ParsedLanguage {
  name: Field<string>;
  /** As written ("native", "B2", "Full professional proficiency"), or null. */
  fluency: Field<string> | null;
}

/** An entry of any other section: a publication, an award, a volunteer role, ... */
export interface ParsedSectionEntry {
  kind: SectionEntryKind;
  /** The section's heading as written; null if it has none. */
  heading: string | null;
  title: Field<string> | null;
  /** Publisher, awarder, employer, ... */
  organization: Field<string> | null;
  roles: Field<string>[];
  /** Kind of project, cause of the volunteering, ... */
  category: Field<string> | null;
  /** Of a license, a patent or a course. */
  number: Field<string> | null;
  location: Field<string> | null;
  url: Field<string> | null;
  start: Field<PartialDate> | null;
  end: Field<PartialDate> | null;
  current: boolean;
  /** Of a publication, an award, a talk, ... */
  date: Field<PartialDate> | null;
  text: Field<string> | null;
  items: Field<string>[];
  keywords: Field<string>[];
}

/** What only structured sources say about the person. */
export interface ParsedPersonDetails {
  image?: Field<string> | null;
  /** The one of the links that is the person's own website. */
  website?: Field<string> | null;
  accounts?: (ProfileAccount & { spans: Span[] })[];
  address?: Field<string> | null;
  postalCode?: Field<string> | null;
  city?: Field<string> | null;
  region?: Field<string> | null;
  countryCode?: Field<string> | null;
}

/** Text that has no place in the career graph. Kept so that nothing is lost. */
export interface UnplacedText {
  /** The text's heading, or null. */
  section: string | null;
  text: string;
  span: Span;
}

/** A section of which neither heading nor content says for certain what it is. */
export interface OpenSection {
  heading: string;
  /** The form of the heading by which it is recognized when the document is read again. */
  key: string;
  /** What it is most likely to be. */
  kind: SectionKind;
  /** What it was read as; null if the heading was not recognized as one. */
  readAs: SectionKind | null;
  /** 0..1: the probability of `kind` by the content alone. */
  chance: number;
  /** From the heading to its last line. */
  span: Span;
}

/** The result of both the rule-based parser and the model. */
export interface ParsedResume {
  /** BCP 47 primary tag of the document's main language; null when unknown. */
  language: string | null;
  profile: {
    name: Field<string> | null;
    headline: Field<string> | null;
    email: Field<string> | null;
    phone: Field<string> | null;
    location: Field<string> | null;
    summary: Field<string> | null;
    /** Absolute or bare URLs of the person, as written or as linked. */
    links: Field<string>[];
  } & ParsedPersonDetails;
  experiences: ParsedExperience[];
  education: ParsedEducation[];
  skills: ParsedSkill[];
  certifications: ParsedCertification[];
  languages: ParsedLanguage[];
  /** Entries of all other sections, in document order. */
  sections: ParsedSectionEntry[];
  unplaced: UnplacedText[];
  /** Values that the model returned but that are not in the text. They were dropped, and the owner is told. */
  dropped: { path: string; value: string; /** In words. */ reason?: string }[];
  /** Missing for documents without text of their own, such as JSON Resume. */
  openSections?: OpenSection[];
}
