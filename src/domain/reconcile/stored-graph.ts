/** Where a stored value was read. */
export interface StoredEvidence {
  id: string;
  documentId: string;
  /** When that document came in; of two documents the later one is right. */
  documentAt: Date;
  field: string;
  start: number;
  end: number;
}

/** One row of the graph, with the columns that a document can tell. */
export interface Stored<Columns> {
  id: string;
  columns: Columns;
  /** Place in the newest document. */
  position: number;
  requiresReview: boolean;
  reviewReason: string | null;
  /** Columns that the user edited; those are theirs. */
  editedFields: string[];
  evidence: StoredEvidence[];
  /** The owner has taken it out. What documents say of it is kept in it; none of them brings it back. */
  rejected: boolean;
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

export interface StoredAchievement extends Stored<AchievementColumns> {
  textKey: string;
  /** Folded wordings that the person has written before. */
  earlierKeys: string[];
  metrics: StoredMetric[];
  /** A person or a later pipeline has built on it: confirmed, rewritten, ranked. */
  inUse: boolean;
}

export interface StoredExperience extends Stored<ExperienceColumns> {
  achievements: StoredAchievement[];
}

/** A row that is found again by a key that is unique for its user. */
export interface Keyed<Columns> extends Stored<Columns> {
  key: string;
}

export interface StoredGraph {
  profile: Stored<ProfileColumns>;
  experiences: StoredExperience[];
  skills: Keyed<SkillColumns>[];
  education: Keyed<EducationColumns>[];
  certifications: Keyed<CertificationColumns>[];
  languages: Keyed<LanguageColumns>[];
}
