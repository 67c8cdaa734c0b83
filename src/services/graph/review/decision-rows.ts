import type { ReviewSubject } from '../../../domain/review/review-queue.ts';
import type { Db } from '../../database/prisma.ts';
import type { Json } from '../row-content.ts';

/** A row before and after a decision; null if there was none. Column names are those of the database. */
export interface DecisionRow {
  table: string;
  id: string;
  before: Json | null;
  after: Json | null;
}

export type Rows = Map<string, { table: string; row: Json }>;

interface Scope {
  table: string;
  /** `$1` is the user, `$2` the entity. */
  where: string;
  /** Columns that a decision can change; all if missing. */
  columns?: string[];
}

const OWN = 'user_id = $1::uuid';

const ENTRIES = [
  'work_experiences',
  'achievements',
  'skills',
  'education',
  'certifications',
  'languages',
  'section_entries',
];

/** What decisions about words can change. */
const WORDS: Scope[] = [
  { table: 'profiles', where: OWN },
  ...ENTRIES.map((table) => ({ table, where: `${OWN} and id = $2::uuid` })),
  { table: 'stories', where: OWN },
  { table: 'skill_offers', where: OWN },
  { table: 'metrics', where: `${OWN} and achievement_id = $2::uuid` },
  {
    table: 'statement_versions',
    where: `${OWN} and (story_id is not null or $2::uuid in (achievement_id, skill_offer_id))`,
  },
];

/** An answer about a document or a role can change everything that documents can. Each table comes after those that it refers to. */
const EVERYTHING: Scope[] = [
  { table: 'documents', where: OWN, columns: ['id', 'status'] },
  {
    table: 'companies',
    where: 'id in (select company_id from work_experiences where user_id = $1::uuid)',
    columns: ['id', 'name', 'alternative_names'],
  },
  ...[
    'profiles',
    ...ENTRIES,
    'stories',
    'skill_offers',
    'metrics',
    'evidence',
    'statement_versions',
    'merge_questions',
  ].map((table) => ({ table, where: OWN })),
  { table: 'document_changes', where: OWN, columns: ['id', 'report', 'undone_at'] },
];

export const TABLES = EVERYTHING.map(({ table }) => table);

/** Tables of which a decision only changes rows. */
export const LASTING = new Set(['documents', 'companies']);

const isQuestion = ({ kind }: ReviewSubject) => kind === 'samePerson' || kind === 'sameRole' || kind === 'sectionKind';

/** The rows that a decision about this item can change. */
export async function readRows(db: Db, userId: string, subject: ReviewSubject): Promise<Rows> {
  const parts = (isQuestion(subject) ? EVERYTHING : WORDS).map(({ table, where, columns }) => {
    const row = columns ? `jsonb_build_object(${columns.map((one) => `'${one}', ${one}`).join(', ')})` : 'to_jsonb(t)';
    return `select '${table}' as "table", id::text as id, ${row} as row from ${table} t where ${where} and $2::uuid is not null`;
  });
  const rows = await db.$queryRawUnsafe<{ table: string; id: string; row: Json }[]>(
    parts.join(' union all '),
    userId,
    subject.entityId,
  );
  return new Map(rows.map(({ table, id, row }) => [`${table} ${id}`, { table, row: { ...row, id } }]));
}

/** These rows as they are now, with the columns that were recorded. */
export async function readAgain(db: Db, rows: DecisionRow[]): Promise<Map<string, Json>> {
  const now = new Map<string, Json>();
  for (const table of TABLES) {
    const ids = rows.filter((one) => one.table === table).map(({ id }) => id);
    if (ids.length === 0) continue;
    const found = await db.$queryRawUnsafe<{ id: string; row: Json }[]>(
      `select id::text as id, to_jsonb(t) as row from ${table} t where id = any ($1::uuid[])`,
      ids,
    );
    for (const { id, row } of found) now.set(`${table} ${id}`, row);
  }
  return now;
}
