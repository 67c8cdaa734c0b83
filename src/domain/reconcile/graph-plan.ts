import type {
  AchievementColumns,
  CertificationColumns,
  EducationColumns,
  ExperienceColumns,
  LanguageColumns,
  ProfileColumns,
  SkillColumns,
  StoredMetric,
} from './stored-graph.ts';

/** What every row says about itself. */
interface Trust {
  confidence: number;
  requiresReview: boolean;
  reviewReason: string | null;
}

export interface Placed extends Trust {
  position: number;
}

export interface Rows<Created, Columns> {
  create: (Created & { id: string })[];
  update: { id: string; data: Partial<Columns & Placed> }[];
}

export type EvidenceOwner =
  | 'profileId'
  | 'experienceId'
  | 'achievementId'
  | 'skillId'
  | 'educationId'
  | 'certificationId'
  | 'languageId';

interface NewEvidence {
  owner: { column: EvidenceOwner; id: string };
  field: string;
  start: number;
  end: number;
}

/** Everything that a reading changes in the graph; empty when it changes nothing. Ids are made beforehand. */
export interface GraphPlan {
  profile: { id: string; data: Partial<ProfileColumns & Trust> } | null;
  experiences: Rows<ExperienceColumns & Placed, ExperienceColumns>;
  achievements: Rows<
    AchievementColumns & Placed & { experienceId: string; textKey: string },
    AchievementColumns & { textKey: string }
  >;
  skills: Rows<SkillColumns & Placed & { nameKey: string }, SkillColumns>;
  education: Rows<EducationColumns & Placed & { entryKey: string }, EducationColumns>;
  certifications: Rows<CertificationColumns & Placed & { nameKey: string }, CertificationColumns>;
  languages: Rows<LanguageColumns & Placed & { nameKey: string }, LanguageColumns>;
  /** Statements whose metrics are replaced by these; an empty list takes them away. */
  metrics: { achievementId: string; metrics: StoredMetric[] }[];
  /** Wordings that are new to the history of a statement. */
  wordings: { achievementId: string; text: string }[];
  evidence: { create: NewEvidence[]; remove: string[] };
  /** Rows that an earlier reading of the same document made and that this one reads otherwise. */
  remove: {
    experiences: string[];
    achievements: string[];
    skills: string[];
    education: string[];
    certifications: string[];
    languages: string[];
  };
}

export function emptyPlan(): GraphPlan {
  const rows = () => ({ create: [], update: [] });
  return {
    profile: null,
    experiences: rows(),
    achievements: rows(),
    skills: rows(),
    education: rows(),
    certifications: rows(),
    languages: rows(),
    metrics: [],
    wordings: [],
    evidence: { create: [], remove: [] },
    remove: { experiences: [], achievements: [], skills: [], education: [], certifications: [], languages: [] },
  };
}
