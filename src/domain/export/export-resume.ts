import type { ProfileAccount } from '../career-graph/profile-account.ts';
import type { SectionEntryValues } from '../career-graph/section-entry.ts';
import type { PartialDate } from '../dates/partial-date.ts';

/** A resume to export in any format: only what may be shown, in display order. */
export interface ExportCertification {
  name: string;
  issuer: string | null;
  date: PartialDate | null;
  url: string | null;
  number: string | null;
  expires: PartialDate | null;
}

export interface ExportResume {
  name: string | null;
  headline: string | null;
  email: string | null;
  phone: string | null;
  location: string | null;
  summary: string | null;
  links: string[];
  /** Null if there are none, or if contact details are hidden. */
  details: ExportPersonDetails | null;
  experiences: ExportExperience[];
  education: ExportEducation[];
  /** Groups in the order of their first skill. Ungrouped skills are in a group without a name. */
  skills: ExportSkillGroup[];
  certifications: ExportCertification[];
  languages: { name: string; fluency: string | null }[];
  /** Entries of all other sections, section by section. */
  sections: ExportSection[];
  /** ISO 639-1 code of the resume's language; null when unknown. */
  language: string | null;
  /** When the career graph last changed. Used as the file's date, so that the same career graph gives the same file. */
  changedAt: Date;
}

export interface ExportPeriod {
  start: PartialDate | null;
  end: PartialDate | null;
  current: boolean;
}

export interface ExportExperience extends ExportPeriod {
  title: string | null;
  company: string | null;
  companyWebsite: string | null;
  location: string | null;
  description: string | null;
  statements: string[];
  url: string | null;
  companyDescription: string | null;
}

export interface ExportEducation extends ExportPeriod {
  institution: string | null;
  degree: string | null;
  field: string | null;
  location: string | null;
  score: string | null;
  description: string | null;
  url: string | null;
  courses: string[];
}

/** What only structured formats have of a person. */
export interface ExportPersonDetails {
  image: string | null;
  /** The one of the links that is the person's own website. */
  website: string | null;
  accounts: ProfileAccount[];
  address: string | null;
  postalCode: string | null;
  /** Parts of the location. */
  city: string | null;
  region: string | null;
  countryCode: string | null;
}

export interface ExportSection {
  kind: SectionEntryValues['kind'];
  /** Only of the kind `other`; the others are named in the language of the resume. */
  heading: string | null;
  entries: ExportSectionEntry[];
}

export type ExportSectionEntry = Omit<SectionEntryValues, 'kind' | 'heading'>;

export interface ExportSkillGroup {
  name: string | null;
  skills: { name: string; level: string | null }[];
}

/** What an export leaves out, by reason, to tell the owner. */
export interface LeftOut {
  /** Placeholders that the owner has not accepted. */
  placeholders: number;
  /** Generated statements and values that the owner has not accepted. An unaccepted rewrite is replaced by the owner's own words. */
  unaccepted: number;
  /** Sections hidden by completeness. */
  hiddenSections: string[];
  /** Sentences based on something that has changed since. */
  stale: string[];
}
