import { SECTION_LISTS } from '../career-graph/section-entry.ts';
import { foldText } from './fold-text.ts';
import { isEmpty } from './merge-reading.ts';
import { UNDOUBTED } from './reading.ts';
import {
  fieldOf,
  isEdited,
  LISTS,
  type AchievementRow,
  type ExperienceRow,
  type KeyedRow,
  type Row,
  type StoredGraph,
} from './stored-graph.ts';

export interface SkeletonInput {
  /** Documents that will be merged. */
  merged: ReadonlySet<string>;
  /** Documents to forget entirely, including the owner's edits to what they said, such as the sample. */
  forgotten: ReadonlySet<string>;
  /** Merged documents that can't be merged again, because their readings were not stored. */
  unread: ReadonlySet<string>;
}

/**
 * The career graph without its documents: what the owner has edited, added, verified or removed. Values from documents
 * are removed from these rows, to be merged again; rows that no document supports keep all values as the owner's own.
 */
export function skeletonOf(stored: StoredGraph, input: SkeletonInput): StoredGraph {
  const kept = <Columns extends object, One extends Row<Columns>>(rows: One[], isTheirs: (row: One) => boolean) =>
    rows.flatMap((row) => (isTheirs(row) && !isForgotten(row, input) ? [bare(row, input)] : []));
  const list = <Columns extends object>(rows: KeyedRow<Columns>[]) =>
    kept<Columns, KeyedRow<Columns>>(rows, (row) => isUsers(row, input));
  return {
    profile: bareProfile(stored.profile, input),
    experiences: kept<ExperienceRow['columns'], ExperienceRow>(stored.experiences, (row) =>
      isUsersRole(row, input),
    ).map((row) => ({
      ...row,
      achievements: kept<AchievementRow['columns'], AchievementRow>(row.achievements, (one) =>
        isUsersOwn(one, input),
      ).map((one) => ({ ...one, pinnedKeys: one.wordings.map(foldText), wordings: wordingsLeft(one, input) })),
    })),
    skills: list(stored.skills),
    education: list(stored.education),
    certifications: list(stored.certifications),
    languages: list(stored.languages),
    sections: list(stored.sections),
  };
}

/** Those from documents return with their documents. */
function wordingsLeft(row: AchievementRow, input: SkeletonInput): string[] {
  const isOthers = row.evidence.some(({ documentId }) => input.unread.has(documentId));
  return isAlone(row, input) || isOthers || row.rejected ? row.wordings : [];
}

/** A role stays if one of its statements does. */
const isUsersRole = (row: ExperienceRow, input: SkeletonInput) =>
  isUsers(row, input) || row.achievements.some((one) => isUsersOwn(one, input) && !isForgotten(one, input));

const isUsersOwn = (row: AchievementRow, input: SkeletonInput) => row.verified || isUsers(row, input);

function isUsers(row: Row<object>, { merged, unread }: SkeletonInput): boolean {
  if (row.editedFields.length > 0 || row.evidence.length === 0) return true;
  return row.evidence.some(({ documentId }) => unread.has(documentId) || (row.rejected && merged.has(documentId)));
}

/** No document supports it. */
const isAlone = ({ evidence }: Row<object>, { merged, unread }: SkeletonInput) =>
  !evidence.some(({ documentId }) => merged.has(documentId) || unread.has(documentId));

const isForgotten = ({ evidence }: Row<object>, { forgotten }: SkeletonInput) =>
  evidence.length > 0 && evidence.every(({ documentId }) => forgotten.has(documentId));

function bare<One extends Row<object>>(row: One, input: SkeletonInput): One {
  const evidence = row.evidence.filter(({ documentId }) => input.unread.has(documentId));
  const own = { ...row, evidence, pins: row.evidence, heard: {} };
  // Values of removed entries only identify them.
  if (row.rejected) return { ...own, columns: { ...row.columns } };
  if (isAlone(row, input)) return { ...own, columns: { ...row.columns }, editedFields: lockAll(row) };
  return { ...own, columns: withoutDocuments(row, input) };
}

/** Entries that no document gave in the end keep their previous values. Changes the rows in place. */
export function keepUnmentioned(graph: StoredGraph, stored: StoredGraph): void {
  const restore = <Columns extends object, One extends Row<Columns>>(rows: One[], before: One[]) => {
    const known = new Map(before.map((row) => [row.id, row]));
    for (const row of rows) {
      const was = known.get(row.id);
      if (!was || row.evidence.length > 0 || was.evidence.length === 0) continue;
      row.columns = was.columns;
      if (!row.rejected) row.editedFields = lockAll(was);
    }
  };
  restore<ExperienceRow['columns'], ExperienceRow>(graph.experiences, stored.experiences);
  const statements = (all: StoredGraph) => all.experiences.flatMap(({ achievements }) => achievements);
  restore<AchievementRow['columns'], AchievementRow>(statements(graph), statements(stored));
  for (const name of LISTS) restore<object, KeyedRow<object>>(graph[name], stored[name]);
}

/** No other source has it anymore. */
function lockAll(row: Row<object>): string[] {
  if (row.evidence.length === 0) return row.editedFields;
  const said = Object.entries(row.columns).filter(([, value]) => !isEmpty(value));
  return [...new Set([...row.editedFields, ...said.map(([column]) => column)])];
}

function bareProfile(profile: StoredGraph['profile'], input: SkeletonInput): StoredGraph['profile'] {
  const evidence = profile.evidence.filter(({ documentId }) => input.unread.has(documentId));
  return {
    ...profile,
    ...(profile.editedFields.length === 0 && evidence.length === 0 ? UNDOUBTED : {}),
    columns: withoutDocuments(profile, input),
    evidence,
    pins: profile.evidence,
    heard: {},
  };
}

const EMPTY: Record<string, unknown> = {
  current: false,
  rawText: '',
  ...Object.fromEntries(['links', 'accounts', 'courses', ...SECTION_LISTS].map((column) => [column, []])),
};

/** Leaves out values from documents, whether they will be merged again or not. */
function withoutDocuments<Columns extends object>(row: Row<Columns>, { unread }: SkeletonInput): Columns {
  const isUnread = row.evidence.some(({ documentId }) => unread.has(documentId));
  const isKept = (column: string) => {
    // An entry is of some kind, whoever says so.
    if (isEdited(row, column) || column === 'kind') return true;
    if (!isUnread) return false;
    const current = row.evidence.filter(({ field, superseded }) => field === fieldOf(column) && !superseded);
    return current.length === 0 || current.some(({ documentId }) => unread.has(documentId));
  };
  const columns = Object.entries(row.columns).map(([column, value]) => [
    column,
    isKept(column) ? value : (EMPTY[column] ?? null),
  ]);
  return Object.fromEntries(columns) as Columns;
}
