import { type GraphPart, rowsOf, SECTIONS } from './graph-statement.ts';

/** A value of the answer, under the name that the client gave it. */
export type JsonField = { name: string } & (
  | { column: string }
  /** A column with values that clients know by other names. */
  | { column: string; names: ReadonlyMap<string, string> }
  | { text: string }
  | { relation: Relation; fields: JsonField[] }
);

export interface Relation {
  part: GraphPart;
  /** Several are a list; of one, the first or null. */
  has: 'one' | 'many';
  /** Columns that are equal, of the row and of what belongs to it; left out for what belongs to the career graph itself. */
  on?: { own: string; theirs: string };
}

/** PostgreSQL cuts off longer names, in bytes. */
const LONGEST_NAME = 63;

/** Whether the database can build these fields of a row of the part: it has only what is stored, and no more than so many columns. */
export function isBuildable(fields: readonly JsonField[], part: GraphPart | 'graph'): boolean {
  const columns = part === 'graph' ? GRAPH_COLUMNS : columnsOf(part);
  return fields.every((field) => {
    if (field.name.length > LONGEST_NAME) return false;
    if ('relation' in field) {
      const { on, part: theirs } = field.relation;
      const isJoined = on === undefined || (columns.has(on.own) && columnsOf(theirs).has(on.theirs));
      return isJoined && isBuildable(field.fields, theirs);
    }
    return 'text' in field || columns.has(field.column);
  });
}

/** One statement that returns the career graph's `version`, and the fields as JSON in the column `json`; `$1` is the user's ID. */
export function graphJsonStatement(fields: readonly JsonField[]): string {
  return `select g.version, (select row_to_json(y) from (select ${listOf(fields, 'g', 0)}) y)::text as json
    from career_graphs g where g.user_id = $1::uuid`;
}

const GRAPH_COLUMNS: ReadonlySet<string> = new Set(['version']);

function listOf(fields: readonly JsonField[], row: string, depth: number): string {
  return fields.map((field) => `${valueOf(field, row, depth)} as "${field.name}"`).join(', ');
}

function valueOf(field: JsonField, row: string, depth: number): string {
  if ('text' in field) return quoted(field.text);
  if ('relation' in field) return relationOf(field.relation, field.fields, row, depth + 1);
  const value = `${row}."${field.column}"`;
  if (!('names' in field)) return value;
  const cases = [...field.names].map(([ours, theirs]) => `when ${quoted(ours)} then ${quoted(theirs)}`);
  return `case ${value}::text ${cases.join(' ')} end`;
}

/** What belongs to a row; the planner moves the condition into the list that it is taken from. */
function relationOf({ part, has, on }: Relation, fields: readonly JsonField[], row: string, depth: number): string {
  const own = `x${depth}`;
  const condition = on ? ` where ${own}."${on.theirs}" = ${row}."${on.own}"` : '';
  const rows = `select ${listOf(fields, own, depth)} from (${rowsOf(SECTIONS[part])}) ${own}${condition}`;
  return has === 'many'
    ? `(select coalesce(json_agg(y), '[]') from (${rows}) y)`
    : `(select row_to_json(y) from (${rows} limit 1) y)`;
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

const known = new Map<GraphPart, ReadonlySet<string>>();

/** Names of the columns of a part. */
function columnsOf(part: GraphPart): ReadonlySet<string> {
  const before = known.get(part);
  if (before) return before;
  // Commas and names between brackets belong to expressions.
  const flat = withoutBrackets(SECTIONS[part].columns);
  const names = flat.split(',').flatMap((column) => /(\w+)"?\s*$/u.exec(column)?.[1] ?? []);
  const columns = new Set(names);
  known.set(part, columns);
  return columns;
}

function withoutBrackets(sql: string): string {
  const inner = sql.replaceAll(/\([^()]*\)/gu, '');
  return inner === sql ? sql : withoutBrackets(inner);
}
