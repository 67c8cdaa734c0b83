import pg from 'pg';
import type { Actor } from './actor.ts';
import type { Database } from './prisma.ts';
import { roleName } from './roles.ts';
import type { RunSql } from './run-sql.ts';

/** The methods of pg's connection that a query uses; pg's types leave them out. */
interface Wire {
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: string[] }): void;
  execute(message: { portal: string; rows: number }): void;
}

interface Internals {
  name: string | undefined;
  prepare(wire: Wire): void;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
}

const ACTOR = 'query_as_actor';
const SET_ACTOR = `select set_config('role', $1, true), set_config('app.user_id', $2, true), set_config('app.tenant_id', $3, true)`;

/** Connections that have already prepared the first statement by name. */
const prepared = new WeakSet<Wire>();

// pg exports the class, but its types lack the overridden methods.
const Query = pg.Query as unknown as new (config: pg.QueryConfig) => Internals & { callback: unknown };

/**
 * Sends two statements before one Sync, which makes them one implicit transaction: the first sets the actor, the second is the query.
 * So row security costs no extra round trip, and the connection has no actor afterwards however the query ends.
 */
class QueryAsActor extends Query {
  readonly #actor: string[];
  #isActorSet = false;

  constructor(config: pg.QueryConfig, actor: string[]) {
    super(config);
    this.#actor = actor;
  }

  override prepare(wire: Wire): void {
    // Behind a pooler, another session may run the next query, so nothing has a name there.
    const name = this.name === undefined ? '' : ACTOR;
    if (name === '' || !prepared.has(wire)) wire.parse({ name, text: SET_ACTOR });
    wire.bind({ statement: name, values: this.#actor });
    wire.execute({ portal: '', rows: 0 });
    super.prepare(wire);
  }

  // The first statement isn't described, so drop its row.
  override handleDataRow(message: unknown): void {
    if (this.#isActorSet) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    if (this.#isActorSet) return super.handleCommandComplete(message, wire);
    this.#isActorSet = true;
    if (this.name !== undefined) prepared.add(wire);
  }
}

/**
 * Runs single read statements as the actor, one round trip each; there is no transaction across them. After an error the connection
 * is discarded, because we can't tell which of the two statements it still has prepared.
 */
export function queryAsActor({ pool, isPooled, prefix }: Omit<Database, 'prisma' | 'close'>, actor: Actor): RunSql {
  const role = roleName(prefix, actor.role);
  const settings = actor.role === 'app_anon' ? [role, '', ''] : [role, actor.userId, actor.tenantId];
  return async <Row>(text: string, values: unknown[]) => {
    const client = await pool.connect();
    let failure: Error | undefined;
    try {
      return await new Promise<Row[]>((resolve, reject) => {
        // Without a name and values, pg would send the text alone, and nobody would set the actor.
        const config = { text, values, queryMode: 'extended', ...(!isPooled && { name: nameOf(text) }) };
        const query = new QueryAsActor(config, settings);
        query.callback = (error: Error | null, result: pg.QueryResult) =>
          error ? reject(error) : resolve(result.rows as Row[]);
        client.query(query as unknown as pg.Submittable);
      });
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      throw error;
    } finally {
      client.release(failure);
    }
  };
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = `actor_query_${names.size}`;
    names.set(text, name);
  }
  return name;
}
