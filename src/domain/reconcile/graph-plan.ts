import type { ListName, Source, StoredMetric } from './stored-graph.ts';

export type TableName = 'experiences' | 'achievements' | ListName;

export type EvidenceOwner =
  | 'profileId'
  | 'experienceId'
  | 'achievementId'
  | 'skillId'
  | 'educationId'
  | 'certificationId'
  | 'languageId';

/** Column values as the tables call them. */
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

/** Everything that is to be written to make one graph of another; empty when they are the same. */
export interface GraphPlan {
  profile: { id: string; data: Values } | null;
  rows: Record<TableName, RowChanges>;
  /** Statements whose metrics are replaced by these; an empty list takes them away. */
  metrics: { achievementId: string; metrics: StoredMetric[] }[];
  /** Wordings that are new to the history of a statement, those whose document is gone, and rewrites whose numbers are not its own any more. */
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
    },
    metrics: [],
    wordings: { create: [], remove: [], stale: [] },
    evidence: { create: [], remove: [], mark: [] },
  };
}
