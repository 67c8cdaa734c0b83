import pg from 'pg';
import type { Actor } from './actor.ts';
import type { RunSql } from './run-sql.ts';

/** The parts of pg's connection that a query is made with; its types leave them out. */
interface Wire {
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: string[] }): void;
  execute(message: { portal: string; rows: number }): void;
}

interface Internals {
  prepare(wire: Wire): void;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
}

const ACTOR = 'query_as_actor';
const SET_ACTOR = `select set_config('role', $1, true), set_config('app.user_id', $2, true), set_config('app.tenant_id', $3, true)`;

/** Connections on which the first statement is prepared. */
const prepared = new WeakSet<Wire>();

// pg exports the class; what is overridden is not in its types.
const Query = pg.Query as unknown as new (config: pg.QueryConfig) => Internals & { callback: unknown };

/**
 * Two statements before one Sync, which is one implicit transaction: the first makes the connection the actor for just as long,
 * the second is asked. So row security costs no round trip of its own, and the connection is nobody again however it ends.
 */
class QueryAsActor extends Query {
  readonly #actor: string[];
  #isActorSet = false;

  constructor(config: pg.QueryConfig, actor: string[]) {
    super(config);
    this.#actor = actor;
  }

  override prepare(wire: Wire): void {
    if (!prepared.has(wire)) wire.parse({ name: ACTOR, text: SET_ACTOR });
    wire.bind({ statement: ACTOR, values: this.#actor });
    wire.execute({ portal: '', rows: 0 });
    super.prepare(wire);
  }

  // The first statement is not described, so its row comes without a description and is dropped.
  override handleDataRow(message: unknown): void {
    if (this.#isActorSet) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    if (this.#isActorSet) return super.handleCommandComplete(message, wire);
    this.#isActorSet = true;
    prepared.add(wire);
  }
}

/**
 * Runs single statements as the actor, in one round trip each. For reading: nothing can be done together. After an error the
 * connection is thrown away, because it cannot be told which of the two statements it still knows.
 */
export function queryAsActor(pool: pg.Pool, actor: Actor): RunSql {
  const settings = actor.role === 'app_anon' ? [actor.role, '', ''] : [actor.role, actor.userId, actor.tenantId];
  return async <Row>(text: string, values: unknown[]) => {
    const client = await pool.connect();
    let failure: Error | undefined;
    try {
      return await new Promise<Row[]>((resolve, reject) => {
        const query = new QueryAsActor({ name: nameOf(text), text, values }, settings);
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
