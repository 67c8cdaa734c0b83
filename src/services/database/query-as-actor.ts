import pg from 'pg';
import type { Actor } from './actor.ts';
import type { Database } from './prisma.ts';
import { roleName } from './roles.ts';
import type { RunSql } from './run-sql.ts';

/** The methods of pg's connection that a query uses; pg's types leave them out. */
interface Wire {
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: string[] }): void;
  describe(message: { type: 'P'; name: string }): void;
  execute(message: { portal: string; rows: number }): void;
}

/** The columns of a result. */
interface Description {
  fields: unknown[];
}

interface Internals {
  name: string | undefined;
  prepare(wire: Wire): void;
  handleRowDescription(message: Description): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
}

/** A statement with its parameters. */
export interface Statement {
  text: string;
  values: unknown[];
}

const ACTOR = 'query_as_actor';
const SET_ACTOR = `select set_config('role', $1, true), set_config('app.user_id', $2, true), set_config('app.tenant_id', $3, true)`;

/** What a connection knows of its statements. */
interface Known {
  /** Names of those, other than the query, that it has prepared. */
  prepared: Set<string>;
  /** By name. A prepared statement keeps its columns: PostgreSQL refuses to execute it once they would be others. */
  descriptions: Map<string, Description>;
  /** The connection, but it doesn't ask for descriptions. */
  silent: Wire;
}

const connections = new WeakMap<Wire, Known>();

function knownTo(wire: Wire): Known {
  let known = connections.get(wire);
  if (known === undefined) {
    const silent = Object.assign(Object.create(wire) as Wire, { describe: () => {} });
    known = { prepared: new Set(), descriptions: new Map(), silent };
    connections.set(wire, known);
  }
  return known;
}

// pg exports the class, but its types lack the overridden methods.
const Query = pg.Query as unknown as new (config: pg.QueryConfig) => Internals & { callback: unknown };

/**
 * Sends statements before one Sync, which makes them one implicit transaction: the first sets the actor, the last is the query. So row
 * security costs no extra round trip, and the connection has no actor afterwards however the query ends. Before the actor is set, another
 * statement may run as the role of the connection; then there are two results.
 */
class QueryAsActor extends Query {
  readonly #actor: string[];
  readonly #before: (Statement & { name: string }) | null;
  /** Which answers are still to come. */
  #awaited: 'before' | 'actor' | 'query';
  /** Descriptions that are not asked for, because they are known. */
  readonly #described: { before?: Description | undefined; query?: Description | undefined } = {};
  #known: Known | null = null;

  constructor(config: pg.QueryConfig, actor: string[], before: (Statement & { name: string }) | null = null) {
    super(config);
    this.#actor = actor;
    this.#before = before;
    this.#awaited = before ? 'before' : 'actor';
  }

  override prepare(wire: Wire): void {
    // Behind a pooler, another session may run the next query, so nothing has a name there.
    const known = this.name === undefined ? null : knownTo(wire);
    this.#known = known;
    if (this.#before) {
      this.#described.before = known?.descriptions.get(this.#before.name);
      this.#bind(wire, this.#before.name, this.#before.text, this.#before.values as string[]);
      if (!this.#described.before) wire.describe({ type: 'P', name: '' });
      wire.execute({ portal: '', rows: 0 });
    }
    this.#bind(wire, ACTOR, SET_ACTOR, this.#actor);
    wire.execute({ portal: '', rows: 0 });
    this.#described.query = this.name === undefined ? undefined : known?.descriptions.get(this.name);
    super.prepare(known && this.#described.query ? known.silent : wire);
  }

  #bind(wire: Wire, given: string, text: string, values: string[]): void {
    const name = this.#known ? given : '';
    if (this.#known?.prepared.has(name) !== true) wire.parse({ name, text });
    wire.bind({ statement: name, values });
  }

  override handleRowDescription(description: Description): void {
    super.handleRowDescription(description);
    const name = this.#awaited === 'before' ? this.#before?.name : this.name;
    if (name !== undefined) this.#known?.descriptions.set(name, description);
  }

  /** Tells pg the columns before what comes first: a row, or the end of none. */
  #describe(): void {
    if (this.#awaited === 'actor') return;
    const description = this.#described[this.#awaited];
    this.#described[this.#awaited] = undefined;
    if (description) super.handleRowDescription(description);
  }

  // The statement that sets the actor isn't described, so drop its row.
  override handleDataRow(message: unknown): void {
    this.#describe();
    if (this.#awaited !== 'actor') super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    this.#describe();
    if (this.#awaited !== 'actor') super.handleCommandComplete(message, wire);
    if (this.#awaited === 'before' && this.#before) this.#known?.prepared.add(this.#before.name);
    if (this.#awaited === 'actor') this.#known?.prepared.add(ACTOR);
    this.#awaited = this.#awaited === 'before' ? 'actor' : 'query';
  }
}

type Connections = Omit<Database, 'prisma' | 'close'>;

/**
 * Runs single read statements as the actor, one round trip each; there is no transaction across them. After an error the connection
 * is discarded, because we can't tell which of the statements it still has prepared.
 */
export function queryAsActor(connections: Connections, actor: Actor): RunSql {
  return async <Row>(text: string, values: unknown[]) =>
    (await send<pg.QueryResult>(connections, actor, { text, values }, null)).rows as Row[];
}

/** The same, with a statement that runs before as the role of the connection, in the same round trip. @returns the rows of both */
export async function queryAsActorAfter<First, Row>(
  connections: Connections,
  actor: Actor,
  { before, query }: { before: Statement; query: Statement },
): Promise<[First[], Row[]]> {
  const [first, second] = await send<[pg.QueryResult, pg.QueryResult]>(connections, actor, query, before);
  return [first.rows as First[], second.rows as Row[]];
}

async function send<Result>(
  { pool, isPooled, prefix }: Connections,
  actor: Actor,
  { text, values }: Statement,
  before: Statement | null,
): Promise<Result> {
  const role = roleName(prefix, actor.role);
  const settings = actor.role === 'app_anon' ? [role, '', ''] : [role, actor.userId, actor.tenantId];
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    return await new Promise<Result>((resolve, reject) => {
      // Without a name and values, pg would send the text alone, and nobody would set the actor.
      const config = { text, values, queryMode: 'extended', ...(!isPooled && { name: nameOf(text) }) };
      const query = new QueryAsActor(config, settings, before && { ...before, name: nameOf(before.text) });
      query.callback = (error: Error | null, result: Result) => (error ? reject(error) : resolve(result));
      client.query(query as unknown as pg.Submittable);
    });
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    client.release(failure);
  }
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
