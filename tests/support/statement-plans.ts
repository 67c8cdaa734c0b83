import pg from 'pg';
import type { TestDatabase } from './database.ts';

/** A plan node, with what auto_explain measured. */
interface PlanNode {
  'Node Type': string;
  Schema?: string;
  'Relation Name'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  'Shared Hit Blocks'?: number;
  'Shared Read Blocks'?: number;
  Plans?: PlanNode[];
}

/** A statement as PostgreSQL executed it, also one inside a function or trigger. */
export interface Executed {
  text: string;
  /** Role of the connection, such as app_api. */
  by: string;
  plan: PlanNode;
}

interface Notice {
  message?: string | undefined;
}

// pg exports the class, but its types lack this method.
const { prototype } = pg.Client as unknown as {
  prototype: { _handleNotice: (this: { user: string }, notice: Notice) => void };
};

/**
 * Makes PostgreSQL send the plan of every statement of this database with its answer, through auto_explain. Existing connections are ended, so that
 * the product opens new ones.
 */
export async function watchPlans(database: TestDatabase): Promise<{ take(): Executed[]; close(): void }> {
  let executed: Executed[] = [];
  const original = prototype._handleNotice;
  prototype._handleNotice = function keep(notice) {
    const found = parsePlan(notice.message ?? '');
    if (found === null) original.call(this, notice);
    else executed.push({ ...found, by: this.user });
  };
  const settings = {
    session_preload_libraries: 'auto_explain',
    'auto_explain.log_min_duration': '0',
    'auto_explain.log_level': 'notice',
    'auto_explain.log_format': 'json',
    'auto_explain.log_nested_statements': 'on',
    'auto_explain.log_analyze': 'on',
    'auto_explain.log_buffers': 'on',
    'auto_explain.log_timing': 'off',
    'auto_explain.log_verbose': 'on',
  };
  for (const [name, value] of Object.entries(settings))
    await database.sql(
      `do $$ begin execute format('alter database %I set ${name} = ''${value}''', current_database()); end $$`,
    );
  await database.sql(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  return {
    take() {
      const taken = executed;
      executed = [];
      return taken;
    },
    close: () => void (prototype._handleNotice = original),
  };
}

const PREFIX = /^duration: [\d.]+ ms {2}plan:\n/;

function parsePlan(message: string): Omit<Executed, 'by'> | null {
  if (!PREFIX.test(message)) return null;
  const { 'Query Text': text, Plan: plan } = JSON.parse(message.replace(PREFIX, '')) as {
    'Query Text': string;
    Plan: PlanNode;
  };
  return { text, plan };
}

const FEW = 500;

/** The tables of the product that a plan reads from the first row to the last. Those with few rows don't count, such as new partitions. */
export function wholeTables({ plan }: Executed): string[] {
  const found = new Set<string>();
  const walk = (node: PlanNode) => {
    const name = node['Relation Name'];
    if (node['Node Type'] === 'Seq Scan' && node.Schema === 'public' && name !== undefined && rowsOf(node) > FEW)
      found.add(name);
    for (const child of node.Plans ?? []) walk(child);
  };
  walk(plan);
  return [...found];
}

/** Rows of tables that a plan looked at, also those that filters dropped. Of all tables, or of those with such a name. */
export function rowsLookedAt({ plan }: Executed, tables = /^/): number {
  let rows = 0;
  const walk = (node: PlanNode) => {
    const name = node['Relation Name'];
    if (name !== undefined && tables.test(name)) rows += rowsOf(node);
    for (const child of node.Plans ?? []) walk(child);
  };
  walk(plan);
  return rows;
}

function rowsOf(node: PlanNode): number {
  const dropped = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  return ((node['Actual Rows'] ?? 0) + dropped) * (node['Actual Loops'] ?? 0);
}

/** Blocks that a plan read, in memory or not. */
export const blocksOf = ({ plan }: Executed): number =>
  (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);
