import type { ListName, Source, StoredMetric } from './stored-graph.ts';

export type TableName = 'experiences' | 'achievements' | ListName;

export const EVIDENCE_OWNERS = [
  'profileId',
  'experienceId',
  'achievementId',
  'skillId',
  'educationId',
  'certificationId',
  'languageId',
  'sectionEntryId',
] as const;

export type EvidenceOwner = (typeof EVIDENCE_OWNERS)[number];

/** Values by column name in the database. */
export type Values = Record<string, unknown>;

export interface RowChanges {
  create: (Values & { id: string })[];
  update: { id: string; data: Values }[];
  remove: string[];
}

type Owned = Source & { owner: { column: EvidenceOwner; id: string } };

interface Wording {
  achievementId: string;
  text: string;
}

/** Everything to write to turn one career graph into another; empty if they are equal. */
export interface GraphPlan {
  profile: { id: string; data: Values } | null;
  rows: Record<TableName, RowChanges>;
  /** Metrics by statement, which replace the stored ones; an empty list deletes them. */
  metrics: { achievementId: string; metrics: StoredMetric[] }[];
  /**
   * Versions to add to the history of a statement, versions whose document is gone, and rewrites with numbers that are
   * no longer those of the statement.
   */
  wordings: { create: Wording[]; remove: Wording[]; stale: Wording[] };
  evidence: { create: Owned[]; remove: Owned[]; mark: Owned[] };
}

export function emptyPlan(): GraphPlan {
  const none = (): RowChanges => ({ create: [], update: [], remove: [] });
  return {
    profile: null,
    rows: {
      experiences: none(),
      achievements: none(),
      skills: none(),
      education: none(),
      certifications: none(),
      languages: none(),
      sections: none(),
    },
    metrics: [],
    wordings: { create: [], remove: [], stale: [] },
    evidence: { create: [], remove: [], mark: [] },
  };
}
