import type { ProfileAccount } from '../career-graph/profile-account.ts';
import type { SectionEntryValues } from '../career-graph/section-entry.ts';
import type { Trust } from './reading.ts';

/** Where a value of a row was read: half-open range of UTF-16 code units in the text of a document. */
export interface Source {
  documentId: string;
  field: string;
  start: number;
  end: number;
  /** The row now has another value, from a later document or the owner. */
  superseded: boolean;
}

/** A row of the career graph, with the columns that documents can give. */
export interface Row<Columns> extends Trust {
  id: string;
  columns: Columns;
  /** Position in the newest document. */
  position: number;
  /** The owner decided its position. */
  placed: boolean;
  /** Columns edited by the owner. */
  editedFields: string[];
  /** Removed by the owner. Documents still merge into it, and none restores it. */
  rejected: boolean;
  evidence: Source[];
  /** Its evidence before the rebuild, which identifies it in each document. */
  pins: readonly Source[];
  /** Values from documents for columns that the owner edited. */
  heard: Record<string, unknown[]>;
}

export interface ProfileColumns {
  name: string | null;
  headline: string | null;
  email: string | null;
  phone: string | null;
  location: string | null;
  summary: string | null;
  links: string[];
  image: string | null;
  website: string | null;
  accounts: ProfileAccount[];
  address: string | null;
  postalCode: string | null;
  city: string | null;
  region: string | null;
  countryCode: string | null;
}

export interface ExperienceColumns {
  companyId: string | null;
  title: string | null;
  start: string | null;
  end: string | null;
  current: boolean;
  location: string | null;
  description: string | null;
  url: string | null;
  companyDescription: string | null;
}

export interface AchievementColumns {
  rawText: string;
}

export interface SkillColumns {
  name: string;
  category: string | null;
  level: string | null;
}

export interface EducationColumns {
  institution: string | null;
  degree: string | null;
  field: string | null;
  location: string | null;
  start: string | null;
  end: string | null;
  current: boolean;
  score: string | null;
  description: string | null;
  url: string | null;
  courses: string[];
}

export interface CertificationColumns {
  name: string;
  issuer: string | null;
  date: string | null;
  url: string | null;
  number: string | null;
  expires: string | null;
}

export interface LanguageColumns {
  name: string;
  fluency: string | null;
}

export interface StoredMetric {
  value: number;
  unit: string;
  label: string | null;
  text: string;
  start: number;
  end: number;
}

/** A row with a key that is unique in its list. */
export interface KeyedRow<Columns> extends Row<Columns> {
  key: string;
}

export interface AchievementRow extends KeyedRow<AchievementColumns> {
  /** Every version in a document, in the order of the documents. */
  wordings: string[];
  /** Folded versions from before the rebuild. */
  pinnedKeys: readonly string[];
  metrics: StoredMetric[];
  /** Verified by the owner. */
  verified: boolean;
  /** The rewrite; null if there is none. The trust is then that of the rewrite. */
  impactStatement: string | null;
}

export interface ExperienceRow extends Row<ExperienceColumns> {
  achievements: AchievementRow[];
}

export interface StoredGraph {
  profile: Row<ProfileColumns>;
  experiences: ExperienceRow[];
  skills: KeyedRow<SkillColumns>[];
  education: KeyedRow<EducationColumns>[];
  certifications: KeyedRow<CertificationColumns>[];
  languages: KeyedRow<LanguageColumns>[];
  sections: KeyedRow<SectionEntryValues>[];
}

/** Lists whose rows have keys. */
export type ListName = 'skills' | 'education' | 'certifications' | 'languages' | 'sections';

export const LISTS = [
  'skills',
  'education',
  'certifications',
  'languages',
  'sections',
] as const satisfies readonly ListName[];

/** Columns that change together: an open end takes two. */
const TOGETHER: Record<string, string[]> = { end: ['current'], current: ['end'], companyId: ['company'] };

/** Whether the owner has edited the column or one that changes with it. */
export function isEdited({ editedFields }: { editedFields: readonly string[] }, column: string): boolean {
  return [column, ...(TOGETHER[column] ?? [])].some((name) => editedFields.includes(name));
}

/** Name of a column in evidence. */
export const fieldOf = (column: string): string => (column === 'companyId' ? 'company' : column);
