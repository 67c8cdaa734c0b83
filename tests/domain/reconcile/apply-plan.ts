import type { GraphPlan, RowChanges, Values } from '../../../src/domain/reconcile/graph-plan.ts';
import { isSamePlace } from '../../../src/domain/reconcile/merge-reading.ts';
import {
  LISTS,
  type AchievementRow,
  type KeyedRow,
  type Row,
  type StoredGraph,
} from '../../../src/domain/reconcile/stored-graph.ts';

const KEYS = new Set(['textKey', 'nameKey', 'entryKey']);
const OWN = new Set(['position', 'confidence', 'requiresReview', 'reviewReason', 'editedFields', 'impactStatement']);
const NOT_STORED = new Set(['id', 'experienceId', 'provenance']);

/** The tables' content after a plan has been applied; a merge's working notes are not stored. */
export function applyPlan(stored: StoredGraph, plan: GraphPlan): StoredGraph {
  const graph = structuredClone(stored);
  if (plan.profile) write(graph.profile, plan.profile.data);
  graph.experiences = withRows(graph.experiences, plan.rows.experiences, () => ({ achievements: [] }));
  const homes = new Map(graph.experiences.flatMap((role) => role.achievements.map((one) => [one.id, role.id])));
  const { create, update } = plan.rows.achievements;
  for (const { id, data } of [...create.map((data) => ({ id: data.id, data })), ...update])
    if (typeof data['experienceId'] === 'string') homes.set(id, data['experienceId']);
  const statements = withRows<AchievementRow>(
    stored.experiences.flatMap(({ achievements }) => structuredClone(achievements)),
    plan.rows.achievements,
    () => ({ key: '', wordings: [], pinnedKeys: [], metrics: [], verified: false, impactStatement: null }),
  );
  for (const { achievementId, metrics } of plan.metrics) of(statements, achievementId).metrics = metrics;
  for (const { achievementId, text } of plan.wordings.remove) {
    const row = of(statements, achievementId);
    row.wordings = row.wordings.filter((one) => one !== text);
  }
  for (const { achievementId, text } of plan.wordings.create) of(statements, achievementId).wordings.push(text);
  for (const role of graph.experiences) role.achievements = statements.filter(({ id }) => homes.get(id) === role.id);
  for (const name of LISTS) {
    const rows = graph[name] as KeyedRow<object>[];
    Object.assign(graph, { [name]: withRows<KeyedRow<object>>(rows, plan.rows[name], () => ({ key: '' })) });
  }
  writeEvidence(graph, plan);
  return graph;
}

function of<One extends { id: string }>(rows: One[], id: string): One {
  const found = rows.find((row) => row.id === id);
  if (!found) throw new Error(`There is no row ${id}.`);
  return found;
}

function withRows<One extends Row<object>>(
  rows: One[],
  { create, update, remove }: RowChanges,
  more: () => Omit<One, keyof Row<object>>,
): One[] {
  const kept = rows.filter(({ id }) => !remove.includes(id));
  for (const { id, data } of update) write(of(kept, id), data);
  const made = create.map(({ id, ...data }) => {
    const blank = { columns: {}, editedFields: [], rejected: false, evidence: [], pins: [], heard: {} };
    const row = { id, ...structuredClone(blank), ...more() } as unknown as One;
    write(row, data);
    return row;
  });
  return [...kept, ...made].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function write(row: Row<object>, data: Values): void {
  for (const [name, value] of Object.entries(data)) {
    if (NOT_STORED.has(name)) continue;
    if (KEYS.has(name)) Object.assign(row, { key: value });
    else if (OWN.has(name)) Object.assign(row, { [name]: value });
    else Object.assign(row.columns, { [name]: value });
  }
}

function writeEvidence(graph: StoredGraph, { evidence }: GraphPlan): void {
  const { profile, experiences, skills, education, certifications, languages, sections } = graph;
  const owned: Record<string, Row<object>[]> = {
    profileId: [profile],
    experienceId: experiences,
    achievementId: experiences.flatMap(({ achievements }) => achievements),
    skillId: skills,
    educationId: education,
    certificationId: certifications,
    languageId: languages,
    sectionEntryId: sections,
  };
  // Evidence is deleted with its row.
  const rowOf = ({ column, id }: { column: string; id: string }) => owned[column]?.find((row) => row.id === id);
  for (const { owner, ...gone } of evidence.remove) {
    const row = rowOf(owner);
    if (row) row.evidence = row.evidence.filter((one) => !isSamePlace(one, gone));
  }
  for (const { owner, ...one } of evidence.mark)
    for (const other of of(owned[owner.column] ?? [], owner.id).evidence)
      if (isSamePlace(one, other)) other.superseded = one.superseded;
  for (const { owner, ...one } of evidence.create) of(owned[owner.column] ?? [], owner.id).evidence.push(one);
}
