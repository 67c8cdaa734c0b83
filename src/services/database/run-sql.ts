import type pg from 'pg';
import type { Db } from './prisma.ts';

/** Runs one hand-written statement with `$1`-style parameters and returns its rows. */
export type RunSql = <Row>(sql: string, values: unknown[]) => Promise<Row[]>;

/** Runs standalone statements, prepared once per connection. */
export function onPool(pool: pg.Pool): RunSql {
  return async <Row>(text: string, values: unknown[]) => {
    const result = await pool.query({ text, values, name: nameOf(text) });
    return result.rows as Row[];
  };
}

/** Runs statements inside a Prisma transaction. */
export function inTransaction(db: Db): RunSql {
  return <Row>(text: string, values: unknown[]) => db.$queryRawUnsafe<Row[]>(text, ...values);
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = `hand_${names.size}`;
    names.set(text, name);
  }
  return name;
}
