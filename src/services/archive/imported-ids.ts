import { createHash } from 'node:crypto';
import type { Json } from '../graph/row-content.ts';

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const ONE_UUID = new RegExp(`^${UUID.source}$`);

/** PostgreSQL's type of each column of a table. */
export type Columns = ReadonlyMap<string, string>;

/** The ids of imported rows, so that the account from which they come may go on on the same server. */
export interface ImportedIds {
  /** The id that a row has here. */
  of(id: string): string;
  /** Gives a row the id of one that is here already. */
  equate(id: string, here: string): void;
  /** Whether it is the id of a row that is here already. */
  isHere(id: string): boolean;
  /** The row with all ids in it replaced, also those within JSON and in texts that name rows of the archive. */
  replace(row: Json, columns: Columns): Json;
}

/**
 * Ids derive from the account and the archived id: the same archive twice makes the same rows, and no archive can name the rows of
 * others. They keep their order, in which rows are listed: that of the time in a UUIDv7, then of the archived ids.
 *
 * @param archived ids of all rows in the archive
 */
export function importedIds(userId: string, archived: ReadonlySet<string>): ImportedIds {
  const equal = new Map<string, string>();
  const ranks = ranksOf(archived);
  const of = (id: string) => equal.get(id) ?? derive(userId, id, ranks.get(id) ?? 0);
  const inText = (text: string) => text.replace(UUID, (id) => (equal.has(id) || archived.has(id) ? of(id) : id));
  const within = (value: unknown): unknown => {
    if (typeof value === 'string') return ONE_UUID.test(value) ? of(value) : inText(value);
    if (Array.isArray(value)) return value.map(within);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [inText(key), within(one)]));
  };
  const texts = (value: unknown) => {
    if (typeof value === 'string') return inText(value);
    return Array.isArray(value) ? value.map((one) => (typeof one === 'string' ? inText(one) : one)) : value;
  };
  return {
    of,
    equate: (id, here) => void equal.set(id, here),
    isHere: (id) => equal.has(id),
    replace: (row, columns) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => {
          const type = columns.get(column) ?? 'text';
          return [column, ['uuid', '_uuid', 'jsonb'].includes(type) ? within(value) : texts(value)];
        }),
      ),
  };
}

/** Length of the time in a UUIDv7 as text. */
const TIME = 13;

/** The place of each id among those of the same millisecond. */
function ranksOf(ids: ReadonlySet<string>): Map<string, number> {
  const ranks = new Map<string, number>();
  const next = new Map<string, number>();
  for (const id of [...ids].toSorted()) {
    const time = id.slice(0, TIME);
    ranks.set(id, next.get(time) ?? 0);
    next.set(time, (next.get(time) ?? 0) + 1);
  }
  return ranks;
}

/** Time, rank in 24 bits, and a hash in 48. */
function derive(userId: string, id: string, rank: number): string {
  const hash = createHash('sha256').update(`${userId}\n${id}`).digest('hex');
  const place = rank.toString(16).padStart(6, '0');
  return `${id.slice(0, TIME)}-7${place.slice(0, 3)}-8${place.slice(3)}-${hash.slice(0, 12)}`;
}
