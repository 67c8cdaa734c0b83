import type { Trust } from './reading.ts';

/** Where a value of a row was read: half-open range of UTF-16 code units in the text of a document. */
export interface Source {
  documentId: string;
  field: string;
  start: number;
  end: number;
  /** Another value stands in the row now: a later document's or the owner's. */
  superseded: boolean;
}

/** One row of the graph, with the columns that a document can tell. */
export interface Row<Columns> extends Trust {
  id: string;
  columns: Columns;
  /** Place in the newest document. */
  position: number;
  /** Columns that the user edited; those are theirs. */
  editedFields: string[];
  /** The owner has removed it. What documents say of it is kept in it; none of them restores it. */
  rejected: boolean;
  evidence: Source[];
  /** The evidence that it had before the documents were merged anew; tells which row of a document it is. */
  pins: readonly Source[];
  /** What documents have said in place of the user's edits, by column. */
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
}

export interface ExperienceColumns {
  companyId: string | null;
  title: string | null;
  start: string | null;
  end: string | null;
  current: boolean;
  location: string | null;
  description: string | null;
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
}

export interface CertificationColumns {
  name: string;
  issuer: string | null;
  date: string | null;
  url: string | null;
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

/** A row that is found again by a key that is unique in its list. */
export interface KeyedRow<Columns> extends Row<Columns> {
  key: string;
}

export interface AchievementRow extends KeyedRow<AchievementColumns> {
  /** Every wording that a document has had of it, in the order of the documents. */
  wordings: string[];
  /** Folded wordings that it had before the documents were merged anew. */
  pinnedKeys: readonly string[];
  metrics: StoredMetric[];
  /** The owner vouches for it. */
  verified: boolean;
  /** What it was reworded to; null when it was not. Its trust is then the rewrite's. */
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
}

/** The lists of the graph in which every row has a key. */
export type ListName = 'skills' | 'education' | 'certifications' | 'languages';

export const LISTS = ['skills', 'education', 'certifications', 'languages'] as const satisfies readonly ListName[];

/** Columns that stand or fall together: an open end is two of them. */
const TOGETHER: Record<string, string[]> = { end: ['current'], current: ['end'], companyId: ['company'] };

/** Whether the user has edited the column, or one that stands and falls with it. */
export function isEdited({ editedFields }: { editedFields: readonly string[] }, column: string): boolean {
  return [column, ...(TOGETHER[column] ?? [])].some((name) => editedFields.includes(name));
}

/** The name by which evidence calls a column. */
export const fieldOf = (column: string): string => (column === 'companyId' ? 'company' : column);
