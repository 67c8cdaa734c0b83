import { labelOf, type Change, type ChangeReport, type EntityName, type ValueChange } from './change-report.ts';
import { sectionEntryLabel } from './section-entry-key.ts';
import { includes, isEqual } from './merge-reading.ts';
import type { Mention } from './merge-row.ts';
import { isEdited, LISTS, type ListName, type Row, type StoredGraph } from './stored-graph.ts';

const ENTITY: Record<ListName, EntityName> = {
  skills: 'skill',
  education: 'education',
  certifications: 'certification',
  languages: 'language',
  sections: 'sectionEntry',
};

interface Entry {
  entity: EntityName;
  row: Row<object>;
  label: string;
  /** A removed role hides its statements. */
  hidden: boolean;
}

/**
 * Lists the differences between two career graphs, in the order of the document.
 *
 * @param mentions what the document said about which row; empty if no document was merged
 */
export function reportChanges(
  before: StoredGraph,
  after: StoredGraph,
  { mentions, companyName }: { mentions: readonly Mention[]; companyName: (id: string) => string | null },
): ChangeReport {
  const report: ChangeReport = { added: [], updated: [], unchanged: 0, kept: [], removed: [] };
  const [was, is] = [entriesOf(before, companyName), entriesOf(after, companyName)];
  const seen = new Set<string>();
  const note = (entry: Entry, said: Readonly<Record<string, unknown>>, label: string) => {
    if (seen.has(entry.row.id)) return;
    seen.add(entry.row.id);
    const change = { entity: entry.entity, id: entry.row.id, label };
    const earlier = was.get(entry.row.id);
    const updated = earlier ? differences(earlier.row, entry.row, companyName) : [];
    const kept = keptBack(entry.row, said, companyName);
    if (entry.row.rejected) report.kept.push({ ...change, because: 'removed' });
    else if (kept.length > 0) report.kept.push({ ...withFields(change, kept), because: reasonOf(entry.row, kept) });
    if (!earlier) report.added.push(change);
    else if (updated.length === 0) report.unchanged += 1;
    else if (!entry.row.rejected) report.updated.push(withFields(change, updated));
  };
  for (const { id, said, label } of mentions) {
    const entry = is.get(id);
    if (entry) note(entry, said, label);
  }
  for (const entry of is.values()) {
    const earlier = was.get(entry.row.id);
    const isTouched = !earlier || differences(earlier.row, entry.row, companyName).length > 0;
    if (isTouched && !entry.hidden) note(entry, {}, entry.label);
  }
  for (const { entity, row, label } of was.values())
    if (!is.has(row.id) && !row.rejected) report.removed.push({ entity, id: row.id, label });
  return report;
}

function entriesOf(graph: StoredGraph, companyName: (id: string) => string | null): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (entity: EntityName, row: Row<object>, label: string, hidden = false) =>
    entries.set(row.id, { entity, row, label, hidden: hidden || row.rejected });
  add('profile', graph.profile, 'profile');
  for (const role of graph.experiences) {
    const { title, companyId, start } = role.columns;
    add('experience', role, labelOf(title, companyId === null ? null : companyName(companyId), start));
    for (const one of role.achievements) add('achievement', one, labelOf(one.columns.rawText), role.rejected);
  }
  for (const name of LISTS)
    for (const row of graph[name]) {
      add(ENTITY[name], row, labelOfRow(row.columns));
    }
  return entries;
}

function labelOfRow(columns: StoredGraph[ListName][number]['columns']): string {
  if ('institution' in columns) return labelOf(columns.institution, columns.degree, columns.field);
  return 'name' in columns ? labelOf(columns.name) : sectionEntryLabel(columns);
}

type Names = (id: string) => string | null;

function differences(before: Row<object>, after: Row<object>, names: Names): ValueChange[] {
  const [from, to] = [{ ...before.columns } as Values, { ...after.columns } as Values];
  return Object.keys(to)
    .filter((column) => !isEqual(from[column] ?? null, to[column] ?? null))
    .map((column) => ({
      field: column,
      from: words(column, from[column], names),
      to: words(column, to[column], names),
    }));
}

/** Values that differ between the document and the career graph. */
function keptBack(row: Row<object>, said: Readonly<Values>, names: Names): ValueChange[] {
  const columns = { ...row.columns } as Values;
  return Object.entries(said)
    .filter(([column, value]) => !isSaid(value, columns[column]))
    .map(([column, value]) => ({
      field: column,
      from: words(column, value, names),
      to: words(column, columns[column], names),
    }));
}

function isSaid(value: unknown, stands: unknown): boolean {
  if (Array.isArray(value) && Array.isArray(stands)) return value.every((one) => includes(stands, one));
  const isCoarser =
    typeof value === 'string' &&
    typeof stands === 'string' &&
    /^\d{4}(-\d\d)?$/.test(value) &&
    stands.startsWith(value);
  return isCoarser || isEqual(value ?? null, stands ?? null);
}

type Values = Record<string, unknown>;

const withFields = (change: Change, values: ValueChange[]): Change => ({
  ...change,
  fields: values.map(({ field }) => field),
  values,
});

const reasonOf = (row: Row<object>, kept: ValueChange[]) =>
  kept.some(({ field }) => isEdited(row, field)) ? ('edited' as const) : ('newer' as const);

function words(column: string, value: unknown, names: Names): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (column === 'companyId' && typeof value === 'string') return names(value);
  if (Array.isArray(value)) return value.map(wordOf).join(', ') || null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Accounts are lists of texts, too. */
const wordOf = (one: unknown): string =>
  typeof one === 'object' && one !== null
    ? Object.values(one)
        .filter((part) => typeof part === 'string')
        .join(' ')
    : String(one);
