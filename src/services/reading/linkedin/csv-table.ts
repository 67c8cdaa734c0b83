import Papa from 'papaparse';

/** One row by the folded names of its columns; a missing column is null, never a default. */
export type Row = (column: string) => string | null;

const fold = (name: string) =>
  name
    .replace(/^\ufeff/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/**
 * The rows of one of LinkedIn's tables. Some have notes above the header: the header is the first row that names one of
 * `columns`. Of columns with the same name the first that says something counts.
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
