import type { PartialDate } from '../dates/partial-date.ts';

/** A resume as it leaves the house, whatever the format: only what may be shown, in the order in which it is shown. */
export interface ExportResume {
  name: string | null;
  headline: string | null;
  email: string | null;
  phone: string | null;
  location: string | null;
  summary: string | null;
  links: string[];
  experiences: ExportExperience[];
  education: ExportEducation[];
  /** By group, in the order of their first skill; what has no group stands in one without a name. */
  skills: ExportSkillGroup[];
  certifications: { name: string; issuer: string | null; date: PartialDate | null; url: string | null }[];
  languages: { name: string; fluency: string | null }[];
  /** ISO 639-1 of what it is written in; null when that is not known. */
  language: string | null;
  /** When the graph was last changed: the same graph gives the same file. */
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
}

export interface ExportEducation extends ExportPeriod {
  institution: string | null;
  degree: string | null;
  field: string | null;
  location: string | null;
  score: string | null;
  description: string | null;
}

export interface ExportSkillGroup {
  name: string | null;
  skills: { name: string; level: string | null }[];
}

/** What stays in the house, counted by reason, so that the owner is told. */
export interface LeftOut {
  /** Placeholders that have not been accepted. */
  placeholders: number;
  /** Statements and values of a model that have not been accepted; a rewrite gives way to the person's own words. */
  unaccepted: number;
  /** Sections that completeness hides. */
  hiddenSections: string[];
}
