import type { TestDatabase } from './database.ts';
import type { TestUser } from './factories.ts';

interface Column {
  name: string;
  type: string;
  kind: string;
  required: boolean;
  references: string | null;
  firstLabel: string | null;
}

/** Values required by check constraints, where the type isn't enough. */
const SPECIAL: Record<string, unknown> = {
  'api_keys.slot': 1,
  'api_keys.scopes': '{publish}',
  // Entries that the account has already are in the chain.
  'audit_chain.seq': 1_000_000,
  'documents.checksum': 'a'.repeat(64),
  'assets.checksum': 'b'.repeat(64),
  'company_assets.link_url': 'https://example.com/logo.svg',
  'evidence.end_offset': 2,
  // Earlier rows of the graph have already created theirs.
  'graph_changes.version': 1_000_000,
  'loose_texts.start_offset': 1,
  'loose_texts.end_offset': 2,
  'metrics.end_offset': 2,
};

/** References left null unless requested, so that exactly one of several is set. */
const REFERRED: Record<string, string> = {
  evidence: 'achievement_id',
  statement_versions: 'achievement_id',
};

export type Row = Record<string, unknown>;

/**
 * One row in every table that belongs to a user, generated from the catalog, so that new tables are included automatically.
 *
 * @returns the row per table, in an order in which they can be inserted
 */
export async function fillTables(database: TestDatabase, user: TestUser): Promise<Map<string, Row>> {
  const columns = await readColumns(database);
  const rows = new Map<string, Row>();
  const pending = new Set(columns.keys());
  while (pending.size > 0) {
    const before = pending.size;
    for (const table of pending) {
      const needed = (columns.get(table) ?? []).filter((column) => isSet(table, column) && column.references);
      if (needed.some((column) => column.references && column.references !== table && pending.has(column.references)))
        continue;
      rows.set(table, await placeRow(database, user, table, columns.get(table) ?? [], rows));
      pending.delete(table);
    }
    if (pending.size === before)
      throw new Error(`These tables refer to each other in a circle: ${[...pending].join(', ')}`);
  }
  return rows;
}

/** A statement that inserts the row, without what is null in it. */
export function insertStatement(table: string, row: Row): { text: string; values: unknown[] } {
  const names = Object.keys(row).filter((name) => row[name] !== null);
  const columns = names.map((name) => `"${name}"`).join(', ');
  const places = names.map((_, at) => `$${at + 1}`).join(', ');
  return {
    text: `insert into ${table} (${columns}) values (${places})`,
    values: names.map((name) => (isJson(row[name]) ? JSON.stringify(row[name]) : row[name])),
  };
}

const isJson = (value: unknown) =>
  typeof value === 'object' && value !== null && !(value instanceof Date) && !Array.isArray(value);

const isSet = (table: string, column: Column) =>
  column.required ||
  `${table}.${column.name}` in SPECIAL ||
  REFERRED[table] === column.name ||
  column.name === 'user_id';

async function placeRow(
  database: TestDatabase,
  user: TestUser,
  table: string,
  columns: Column[],
  rows: Map<string, Row>,
): Promise<Row> {
  // Sign-up has already created these.
  const owned = columns.some((column) => column.name === 'user_id') ? 'user_id' : 'id';
  const identity = table === 'tenants' ? user.tenantId : user.id;
  if (['users', 'tenants', 'career_graphs', 'profiles', 'site_settings'].includes(table)) {
    const [row] = await database.sql(`select * from ${table} where ${owned} = $1`, [identity]);
    if (!row) throw new Error(`Sign-up made no row in ${table}.`);
    return row;
  }
  const set = columns.filter((column) => isSet(table, column));
  const { text, values } = insertStatement(
    table,
    Object.fromEntries(set.map((column) => [column.name, valueFor(user, table, column, rows)])),
  );
  // A row of nobody is there already when tables are filled for a second user.
  const isOwned = columns.some(({ name }) => name === 'user_id' || name === 'tenant_id');
  const added = await database.sql<Row>(`${text} ${isOwned ? '' : 'on conflict do nothing'} returning *`, values);
  const [row] = added.length > 0 ? added : await database.sql<Row>(`select * from ${table} limit 1`);
  if (!row) throw new Error(`No row in ${table}.`);
  return row;
}

function valueFor(user: TestUser, table: string, column: Column, rows: Map<string, Row>): unknown {
  const key = `${table}.${column.name}`;
  if (key in SPECIAL) return SPECIAL[key];
  if (column.name === 'user_id') return user.id;
  if (column.name === 'tenant_id') return user.tenantId;
  if (column.references) return rows.get(column.references)?.['id'];
  if (column.kind === 'e') return column.firstLabel;
  switch (column.type) {
    case 'uuid':
      return crypto.randomUUID();
    case 'jsonb':
      return '{}';
    case 'int2':
    case 'int4':
    case 'int8':
      return 1;
    case 'float8':
      return 0.5;
    case 'bool':
      return false;
    case 'date':
    case 'timestamptz':
      return new Date();
    case 'text':
      return `${table} of ${user.id}`;
    default:
      throw new Error(`No value for ${key} of type ${column.type}.`);
  }
}

async function readColumns(database: TestDatabase): Promise<Map<string, Column[]>> {
  const rows = await database.sql<Column & { table: string }>(
    `select c.relname "table", a.attname name, t.typname type, t.typtype kind,
       a.attnotnull and (not a.atthasdef or a.attname = 'id') required,
       (select f.confrelid::regclass::text from pg_constraint f where f.conrelid = c.oid and f.contype = 'f' and f.conkey[cardinality(f.conkey)] = a.attnum) "references",
       (select e.enumlabel from pg_enum e where e.enumtypid = t.oid order by e.enumsortorder limit 1) "firstLabel"
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped join pg_type t on t.oid = a.atttypid
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> '_prisma_migrations'
     order by c.relname, a.attnum`,
  );
  return groupByTable(rows);
}

function groupByTable<T extends { table: string }>(rows: T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.table, [...(groups.get(row.table) ?? []), row]);
  return groups;
}
