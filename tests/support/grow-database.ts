import type { TestDatabase } from './database.ts';
import type { TestUser } from './factories.ts';
import { fillTables } from './fill-tables.ts';

/** Rows of each user, where it isn't {@link USUAL}. Unique keys may allow fewer. */
const PER_USER: Record<string, number> = {
  users: 1,
  tenants: 1,
  pipeline_runs: 20,
  run_events: 20,
  run_steps: 20,
  audit_log: 20,
  audit_chain: 20,
  events: 20,
  event_days: 20,
  webhook_deliveries: 20,
  graph_changes: 20,
};
const USUAL = 2;

/** Tables that don't grow with users: words of roles, a salt per day, and one row. */
export const CONSTANT = ['role_library', 'visitor_salts', 'event_counters', '_prisma_migrations'];

interface Column {
  table: string;
  name: string;
  type: string;
  /** Part of a unique index. */
  isUnique: boolean;
  /** Unique by itself. */
  isKey: boolean;
}

/**
 * Copies the rows of a user, one in every table, to others, several in most. IDs are hashes of the original's and a number, so that rows refer to
 * each other as the originals do.
 */
export async function growDatabase(database: TestDatabase, user: TestUser, users: number): Promise<void> {
  const filled = await fillTables(database, user);
  const columns = await database.sql<Column>(COLUMNS);
  const statements = [...filled.keys()]
    .filter((table) => !CONSTANT.includes(table))
    .map((table) =>
      copyStatement(
        table,
        columns.filter((column) => column.table === table),
        users,
      ),
    );
  // Without triggers and foreign keys, which would take minutes; on one connection, because it's a setting of the session.
  await database.sql(
    `do $do$ begin
       set local session_replication_role = replica;
       ${statements.join(';\n')};
       update pipeline_runs set status = 'succeeded', seq = 20, started_at = created_at, finished_at = created_at;
       update webhook_deliveries set status = 'delivered', ended_at = created_at;
       update uploads set expires_at = now() + interval '10 minutes';
     end $do$`,
  );
  await database.sql('vacuum (analyze)');
}

const OWNERS = ['user_id', 'tenant_id'];

function copyStatement(table: string, columns: Column[], users: number): string {
  const values = columns.map(({ name, type, isKey, isUnique }) => {
    const own = `t."${name}"`;
    const first = `(md5(${own}::text || n || '-1'))::uuid`;
    if (type === 'uuid') return isKey && !OWNERS.includes(name) ? `(md5(${own}::text || n || '-' || k))::uuid` : first;
    if (table === 'run_events' && name === 'seq') return 'k';
    if (['created_at', 'at', 'occurred_at'].includes(name))
      return `${own} - (n % 360) * interval '1 day' - k * interval '1 minute'`;
    if (name === 'end_offset') return `${own} + k`;
    if (!isUnique) return own;
    if (name === 'checksum') return `encode(sha256((${own} || n || '-' || k)::bytea), 'hex')`;
    if (type === 'text') return `${own} || '-' || n || '-' || k`;
    if (type === 'date') return `${own} - k`;
    return type.startsWith('int') ? `${own} + k` : own;
  });
  const names = columns.map(({ name }) => `"${name}"`).join(', ');
  return `insert into ${table} (${names}) select ${values.join(', ')}
    from (select * from ${table} limit 1) t, generate_series(1, ${users}) n, generate_series(1, ${PER_USER[table] ?? USUAL}) k
    on conflict do nothing`;
}

const COLUMNS = `select c.relname as "table", a.attname as name, t.typname as type,
    coalesce(bool_or(i.indisunique and i.indnkeyatts = 1 or i.indisprimary and a.attname = 'id'), false) as "isKey", coalesce(bool_or(i.indisunique), false) as "isUnique"
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    join pg_type t on t.oid = a.atttypid
    left join pg_index i on i.indrelid = c.oid and a.attnum = any(i.indkey)
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  group by c.relname, a.attname, t.typname, a.attnum order by c.relname, a.attnum`;
