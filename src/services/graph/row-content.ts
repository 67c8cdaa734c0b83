import { isDeepStrictEqual } from 'node:util';
import type { Db } from '../database/prisma.ts';

/** A row as JSON. Column names are those of the database. */
export type Json = Record<string, unknown>;

/** A timestamp that doesn't belong to the content of a row. */
const IGNORED = 'updated_at';

/** Whether two rows have the same content; null if there is no row. */
export function isSameRow(a: Json | null, b: Json | null): boolean {
  const compared = (row: Json | null) => row && { ...row, [IGNORED]: null };
  return isDeepStrictEqual(compared(a), compared(b));
}

/** The columns of `before` whose content differs. */
export const changedColumns = (before: Json, after: Json): string[] =>
  Object.keys(before).filter((column) => column !== IGNORED && !isDeepStrictEqual(before[column], after[column]));

/** Sets columns of a stored row to what `content` has in them. */
export async function writeColumns(
  db: Db,
  { table, id }: { table: string; id: string },
  { columns, content }: { columns: readonly string[]; content: Json },
): Promise<void> {
  if (columns.length === 0) return;
  const names = columns.map((column) => `"${column}"`).join(', ');
  await db.$executeRawUnsafe(
    `update ${table} set (${names}) = (select ${names} from jsonb_populate_record(null::${table}, $1::jsonb)) where id = $2::uuid`,
    JSON.stringify(content),
    id,
  );
}
