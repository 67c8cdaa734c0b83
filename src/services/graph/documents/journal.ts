import { isDeepStrictEqual } from 'node:util';
import type { Db } from '../../database/prisma.ts';
import { changedColumns, isSameRow, type Json, writeColumns } from '../row-content.ts';

/** Tables that documents write to, each after those that it refers to. */
const TABLES = [
  'profiles',
  'work_experiences',
  'achievements',
  'skills',
  'education',
  'certifications',
  'languages',
  'section_entries',
  'metrics',
  'evidence',
  'statement_versions',
] as const;

type TableName = (typeof TABLES)[number];

/** A row before and after; null if there was none. Column names are those of the database. */
export interface JournalEntry {
  table: TableName;
  id: string;
  before: Json | null;
  after: Json | null;
}

/** The facts of a career graph, row by row. */
export type FactRows = Map<TableName, Map<string, Json>>;

export async function readFactRows(db: Db, userId: string): Promise<FactRows> {
  const parts = TABLES.map((table) => {
    const condition = table === 'statement_versions' ? ' and achievement_id is not null' : '';
    return `select '${table}' as "table", id::text as id, to_jsonb(t) as row from ${table} t where user_id = $1::uuid${condition}`;
  });
  const rows = await db.$queryRawUnsafe<{ table: TableName; id: string; row: Json }[]>(
    parts.join(' union all '),
    userId,
  );
  const facts: FactRows = new Map(TABLES.map((table) => [table, new Map()]));
  for (const { table, id, row } of rows) facts.get(table)?.set(id, row);
  return facts;
}

/** Rows that differ. */
export function journalOf(before: FactRows, after: FactRows): JournalEntry[] {
  return TABLES.flatMap((table) => {
    const [was, is] = [rowsOf(before, table), rowsOf(after, table)];
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
      const entry = { table, id, before: was.get(id) ?? null, after: is.get(id) ?? null };
      return isSameRow(entry.before, entry.after) ? [] : [entry];
    });
  });
}

/**
 * Restores rows to their state before the journal: deleted rows return, and changed columns get their old values,
 * except those changed again since. Rows that were created stay, because the documents decide whether they are still
 * wanted. Call it in the transaction that has locked the career graph.
 */
export async function revertJournal(db: Db, userId: string, journal: readonly JournalEntry[]): Promise<void> {
  const now = await readFactRows(db, userId);
  // The metrics of a statement are replaced as a whole, because old and new ones exclude each other.
  const metrics = journal.filter(({ table, before }) => table === 'metrics' && before === null).map(({ id }) => id);
  if (metrics.length > 0) await db.metric.deleteMany({ where: { id: { in: metrics } } });
  for (const table of TABLES) {
    const entries = journal.filter((entry) => entry.table === table);
    await restore(
      db,
      table,
      entries.flatMap(({ before, after }) => (before !== null && after === null ? [before] : [])),
    );
    for (const entry of entries) await rewind(db, entry, rowsOf(now, table).get(entry.id) ?? null);
  }
}

/** Inserts rows again, except those whose parent is gone or whose key is taken. */
async function restore(db: Db, table: TableName, rows: Json[]): Promise<void> {
  if (rows.length === 0) return;
  const parents = PARENTS[table] ?? [];
  const isThere = parents.map(
    ([column, parent]) => `(r.${column} is null or exists (select 1 from ${parent} p where p.id = r.${column}))`,
  );
  await db.$executeRawUnsafe(
    `insert into ${table} select r.* from jsonb_populate_recordset(null::${table}, $1::jsonb) r
     where ${['true', ...isThere].join(' and ')} on conflict do nothing`,
    JSON.stringify(rows),
  );
}

const OWNERS: [string, string][] = [
  ['experience_id', 'work_experiences'],
  ['achievement_id', 'achievements'],
  ['skill_id', 'skills'],
  ['education_id', 'education'],
  ['certification_id', 'certifications'],
  ['language_id', 'languages'],
  ['section_entry_id', 'section_entries'],
];

const PARENTS: Partial<Record<TableName, [string, string][]>> = {
  work_experiences: [['company_id', 'companies']],
  achievements: [['experience_id', 'work_experiences']],
  metrics: [['achievement_id', 'achievements']],
  statement_versions: [['achievement_id', 'achievements']],
  evidence: [['document_id', 'documents'], ...OWNERS],
};

/** What words were compared with. Recorded after the journal, by sentence, so that an edit since doesn't matter. */
const BASES = new Set(['headline_basis', 'summary_basis', 'statement_basis']);

async function rewind(db: Db, { table, id, before, after }: JournalEntry, now: Json | null): Promise<void> {
  if (before === null || after === null || now === null) return;
  const columns = [
    ...changedColumns(before, now).filter((column) => BASES.has(column)),
    ...changedColumns(before, after).filter(
      (column) => !BASES.has(column) && isDeepStrictEqual(now[column], after[column]),
    ),
  ];
  await writeColumns(db, { table, id }, { columns, content: before });
}

const rowsOf = (facts: FactRows, table: TableName): Map<string, Json> => facts.get(table) ?? new Map<string, Json>();
