import { checkNumbers } from '../numbers-guard/check-numbers.ts';
import { labelOf } from './change-report.ts';
import { emptyPlan, type EvidenceOwner, type GraphPlan, type TableName, type Values } from './graph-plan.ts';
import { isEqual, isSamePlace } from './merge-reading.ts';
import {
  isEdited,
  LISTS,
  type AchievementRow,
  type ExperienceRow,
  type KeyedRow,
  type Row,
  type StoredGraph,
  type StoredMetric,
} from './stored-graph.ts';

const OWNER = {
  experiences: 'experienceId',
  achievements: 'achievementId',
  skills: 'skillId',
  education: 'educationId',
  certifications: 'certificationId',
  languages: 'languageId',
  sections: 'sectionEntryId',
} as const satisfies Record<TableName, EvidenceOwner>;

const KEY = {
  achievements: 'textKey',
  skills: 'nameKey',
  education: 'entryKey',
  certifications: 'nameKey',
  languages: 'nameKey',
  sections: 'entryKey',
} as const;

/**
 * Plans the writes that turn the stored career graph into the wanted one. Values that stay are put up for review again
 * only if a document that has them is gone, so what was reviewed isn't.
 *
 * @param rewound IDs of statements that may be older than their rewrites
 */
export function planChanges(
  stored: StoredGraph,
  wanted: StoredGraph,
  { rewound = new Set() }: { rewound?: ReadonlySet<string> } = {},
): GraphPlan {
  const plan = emptyPlan();
  const profile = changesOf(stored.profile, wanted.profile);
  if (Object.keys(profile).length > 0) plan.profile = { id: stored.profile.id, data: profile };
  planEvidence(plan, 'profileId', stored.profile, wanted.profile);
  planRows<ExperienceRow>(plan, 'experiences', stored.experiences, wanted.experiences, () => ({}));
  planAchievements(plan, { stored: stored.experiences, wanted: wanted.experiences, rewound });
  for (const name of LISTS)
    planRows<KeyedRow<object>>(plan, name, stored[name], wanted[name], ({ key }) => ({ [KEY[name]]: key }));
  return plan;
}

/** `more` has columns that are never read from documents. */
function planRows<One extends Row<object>>(
  plan: GraphPlan,
  table: TableName,
  stored: One[],
  wanted: One[],
  more: (row: One) => Values,
): void {
  const { create, update, remove } = plan.rows[table];
  const before = new Map(stored.map((row) => [row.id, row]));
  const after = new Set(wanted.map(({ id }) => id));
  remove.push(...stored.filter(({ id }) => !after.has(id)).map(({ id }) => id));
  for (const row of wanted) {
    const was = before.get(row.id);
    planEvidence(plan, OWNER[table], was ?? null, row);
    if (!was) {
      const { confidence, requiresReview, reviewReason, position } = row;
      create.push({ id: row.id, ...row.columns, ...more(row), position, confidence, requiresReview, reviewReason });
      continue;
    }
    const data = { ...changesOf(was, row), ...differing(more(was), more(row)) };
    if (was.position !== row.position && !was.placed) data['position'] = row.position;
    if (Object.keys(data).length > 0) update.push({ id: row.id, data });
  }
}

function planAchievements(
  plan: GraphPlan,
  { stored, wanted, rewound }: { stored: ExperienceRow[]; wanted: ExperienceRow[]; rewound: ReadonlySet<string> },
): void {
  const withRole = (roles: ExperienceRow[]) =>
    roles.flatMap(({ id, achievements }) => achievements.map((one) => ({ ...one, experienceId: id })));
  const [before, after] = [withRole(stored), withRole(wanted)];
  planRows(plan, 'achievements', before, after, ({ experienceId, key }) => ({ experienceId, textKey: key }));
  const known = new Map(before.map((row) => [row.id, row]));
  for (const row of after) {
    const was = known.get(row.id) ?? null;
    if (!isSameMetrics(was?.metrics ?? [], row.metrics))
      plan.metrics.push({ achievementId: row.id, metrics: row.metrics });
    planWordings(plan, was, row);
    if (was && (was.columns.rawText !== row.columns.rawText || rewound.has(row.id))) planRewrite(plan, was, row);
  }
}

/** Drops rewrites whose statement now has other numbers. The owner's own wording stays and goes to review. */
function planRewrite(plan: GraphPlan, was: AchievementRow, row: AchievementRow): void {
  const { rawText } = row.columns;
  const rewrite = was.impactStatement;
  if (rewrite === null || checkNumbers(rawText, rewrite).ok) return;
  const isUsers = isEdited(row, 'impactStatement');
  const data = isUsers
    ? { requiresReview: true, reviewReason: `A document now says: “${labelOf(rawText)}”` }
    : { impactStatement: null, provenance: 'user_provided' };
  const change = plan.rows.achievements.update.find(({ id }) => id === row.id);
  if (change) Object.assign(change.data, data);
  else plan.rows.achievements.update.push({ id: row.id, data });
  const isGone = plan.wordings.remove.some(({ achievementId }) => achievementId === row.id);
  if (!isUsers && !isGone) plan.wordings.stale.push({ achievementId: row.id, text: rewrite });
}

function planWordings(
  plan: GraphPlan,
  was: AchievementRow | null,
  { id, wordings, editedFields }: AchievementRow,
): void {
  const before = was?.wordings ?? [];
  const entry = (text: string) => ({ achievementId: id, text });
  plan.wordings.create.push(...wordings.filter((text) => !before.includes(text)).map(entry));
  // If the owner edited the statement, their metrics are among them.
  if (editedFields.length === 0)
    plan.wordings.remove.push(...before.filter((text) => !wordings.includes(text)).map(entry));
}

function planEvidence(plan: GraphPlan, column: EvidenceOwner, was: Row<object> | null, row: Row<object>): void {
  const owner = { column, id: row.id };
  const before = was?.evidence ?? [];
  for (const one of row.evidence) {
    const same = before.find((other) => isSamePlace(one, other));
    if (!same) plan.evidence.create.push({ ...one, owner });
    else if (same.superseded !== one.superseded) plan.evidence.mark.push({ ...one, owner });
  }
  const gone = before.filter((one) => !row.evidence.some((other) => isSamePlace(one, other)));
  plan.evidence.remove.push(...gone.map((one) => ({ ...one, owner })));
}

function changesOf(was: Row<object>, row: Row<object>): Values {
  const data = differing({ ...was.columns }, { ...row.columns });
  if (!isEqual(was.editedFields, row.editedFields)) data['editedFields'] = row.editedFields;
  // The owner's words, and rewrites, are not trusted for their documents.
  const isReworded = 'impactStatement' in was && was.impactStatement !== null;
  const isOthers = row.editedFields.length > 0 || isReworded || ('verified' in was && was.verified === true);
  if (Object.keys(data).length > 0) return { ...data, ...differing({ ...trust(was) }, { ...trust(row) }) };
  if (isOthers) return data;
  // A reason for review disappears with its document, and may return with the document that dispelled it.
  const isAsked = was.requiresReview || hasLostDocument(was, row);
  return differing({ ...trust(was) }, isAsked ? { ...trust(row) } : { confidence: row.confidence });
}

function hasLostDocument(was: Row<object>, row: Row<object>): boolean {
  const still = new Set(row.evidence.map(({ documentId }) => documentId));
  return was.evidence.some(({ documentId }) => !still.has(documentId));
}

const trust = ({ confidence, requiresReview, reviewReason }: Row<object>) => ({
  confidence,
  requiresReview,
  reviewReason,
});

function differing(before: Values, after: Values): Values {
  return Object.fromEntries(
    Object.entries(after).filter(([column, value]) => !isEqual(before[column] ?? null, value ?? null)),
  );
}

function isSameMetrics(a: StoredMetric[], b: StoredMetric[]): boolean {
  const line = (all: StoredMetric[]) =>
    JSON.stringify(
      [...all]
        .sort((x, y) => x.start - y.start)
        .map(({ value, unit, label, text, start, end }) => [value, unit, label, text, start, end]),
    );
  return line(a) === line(b);
}
