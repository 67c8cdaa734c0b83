import Papa from 'papaparse';

/** Reads a cell of one row by column name (folded); null for a missing column. */
export type Row = (column: string) => string | null;

const fold = (name: string) =>
  name
    .replace(/^\ufeff/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/**
 * Reads the rows of a LinkedIn table. Some tables have notes above the header, which is the first row that contains one of
 * `columns`. If several columns have the same name, the first non-empty one counts.
 */
export function readTable(csv: string, columns: string[]): Row[] {
  const rows = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' }).data;
  const known = new Set(columns.map(fold));
  const at = rows.findIndex((row) => row.some((cell) => known.has(fold(cell))));
  if (at < 0) return [];
  const header = (rows[at] ?? []).map(fold);
  return rows.slice(at + 1).map((cells) => (column) => {
    const wanted = fold(column);
    const values = header.flatMap((name, index) => (name === wanted ? [cells[index]?.trim() ?? ''] : []));
    return values.find((value) => value !== '') ?? null;
  });
}
