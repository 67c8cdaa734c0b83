import { isDeepStrictEqual } from 'node:util';
import type { Db } from '../../database/prisma.ts';

/** The tables that documents write, each after those that it refers to. */
const TABLES = [
  'profiles',
  'work_experiences',
  'achievements',
  'skills',
  'education',
  'certifications',
  'languages',
  'metrics',
  'evidence',
  'statement_versions',
] as const;

type TableName = (typeof TABLES)[number];
type Json = Record<string, unknown>;

/** A row before and after; null where there was none. Columns bear the names that they have in the table. */
export interface JournalEntry {
  table: TableName;
  id: string;
  before: Json | null;
  after: Json | null;
}

/** The facts of a graph, row by row. */
export type FactRows = Map<TableName, Map<string, Json>>;

/** Columns that say when a row was written, which is no part of what it says. */
const UNTOLD = 'updated_at';

export async function readFacts(db: Db, userId: string): Promise<FactRows> {
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

/** The rows that differ. */
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
 * Puts rows back to what they were before a journal was written: rows that it removed are there again, columns that it changed
 * have their old values, except those that were changed again since. Rows that it made stay, for only the documents tell whether
 * they are still wanted. In the caller's transaction, which has locked the graph.
 */
export async function revertJournal(db: Db, userId: string, journal: readonly JournalEntry[]): Promise<void> {
  const now = await readFacts(db, userId);
  // The metrics of a statement are replaced as a whole; of the old ones none has room beside the new ones.
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

/** Rows whose owner is gone, or whose place is taken, stay away. */
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
];

const PARENTS: Partial<Record<TableName, [string, string][]>> = {
  work_experiences: [['company_id', 'companies']],
  achievements: [['experience_id', 'work_experiences']],
  metrics: [['achievement_id', 'achievements']],
  statement_versions: [['achievement_id', 'achievements']],
  evidence: [['document_id', 'documents'], ...OWNERS],
};

async function rewind(db: Db, { table, id, before, after }: JournalEntry, now: Json | null): Promise<void> {
  if (before === null || after === null || now === null) return;
  const columns = Object.keys(before).filter(
    (column) =>
      column !== UNTOLD &&
      !isDeepStrictEqual(before[column], after[column]) &&
      isDeepStrictEqual(now[column], after[column]),
  );
  if (columns.length === 0) return;
  const names = columns.map((column) => `"${column}"`).join(', ');
  await db.$executeRawUnsafe(
    `update ${table} set (${names}) = (select ${names} from jsonb_populate_record(null::${table}, $1::jsonb)) where id = $2::uuid`,
    JSON.stringify(before),
    id,
  );
}

function isSameRow(a: Json | null, b: Json | null): boolean {
  const told = (row: Json | null) => row && { ...row, [UNTOLD]: null };
  return isDeepStrictEqual(told(a), told(b));
}

const rowsOf = (facts: FactRows, table: TableName): Map<string, Json> => facts.get(table) ?? new Map<string, Json>();
