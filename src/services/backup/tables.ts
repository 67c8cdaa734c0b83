import type pg from 'pg';

/** Kept by the migrator, or of use only to running processes. */
const LEFT_OUT = ['_prisma_migrations', 'rate_limits'];

export interface Table {
  name: string;
  /** Those that are stored; generated ones are computed again. */
  columns: string[];
  /** Columns with keys of the file store. */
  keys: string[];
}

/** The application's tables, read from the catalog, so that none can be forgotten. Partitions are part of their table. */
export async function readTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns,
       coalesce(array_agg(a.attname::text) filter (where a.attname like '%storage_key'), '{}') as keys
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> all($1)
     group by c.relname order by c.relname`,
    [LEFT_OUT],
  );
  return rows;
}

export const columnList = ({ columns }: Table): string => columns.map((column) => `"${column}"`).join(', ');
