import type {
  AchievementRow,
  ExperienceColumns,
  ExperienceRow,
  KeyedRow,
  Row,
  SkillColumns,
  Source,
  StoredGraph,
} from '../../../src/domain/reconcile/stored-graph.ts';
import { startCareer } from './career.ts';

/** A row without doubts, edits or evidence. */
export const rowOf = <Columns>(id: string, columns: Columns, more: Partial<Row<Columns>> = {}): Row<Columns> => ({
  id,
  columns,
  position: 0,
  placed: false,
  confidence: 1,
  requiresReview: false,
  reviewReason: null,
  editedFields: [],
  rejected: false,
  evidence: [],
  pins: [],
  heard: {},
  ...more,
});

const NO_ROLE: ExperienceColumns = {
  companyId: null,
  title: null,
  start: null,
  end: null,
  current: false,
  location: null,
  description: null,
  url: null,
  companyDescription: null,
};

export const roleRow = (
  id: string,
  columns: Partial<ExperienceColumns>,
  { achievements = [], ...more }: Partial<ExperienceRow> = {},
): ExperienceRow => ({ ...rowOf(id, { ...NO_ROLE, ...columns }, more), achievements });

export const statementRow = (id: string, rawText: string, more: Partial<AchievementRow> = {}): AchievementRow => ({
  ...rowOf(id, { rawText }, more),
  key: rawText.toLowerCase(),
  wordings: [rawText],
  pinnedKeys: [],
  metrics: [],
  verified: false,
  impactStatement: null,
  ...more,
});

export const skillRow = (
  id: string,
  columns: Partial<SkillColumns> & { name: string },
  more: Partial<KeyedRow<SkillColumns>> = {},
): KeyedRow<SkillColumns> => ({
  ...rowOf(id, { category: null, level: null, ...columns }, more),
  key: columns.name.toLowerCase(),
  ...more,
});

export const source = (documentId: string, field: string, start = 0, superseded = false): Source => ({
  documentId,
  field,
  start,
  end: start + 5,
  superseded,
});

/** A career graph with only these rows. */
export const graphOf = (parts: Partial<StoredGraph>): StoredGraph => ({ ...startCareer().graph, ...parts });
