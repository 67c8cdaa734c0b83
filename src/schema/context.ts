import type { ApiKeyScope } from '../generated/prisma/enums.ts';
import type { Actor } from '../services/database/actor.ts';
import type { Db } from '../services/database/prisma.ts';

/** Who is signed in. */
export interface Viewer {
  /** ID of the session or of the API key. */
  sessionId: string;
  userId: string;
  tenantId: string;
  /** What an API key allows; null for a session, which allows everything. */
  scopes: readonly ApiKeyScope[] | null;
  /** Version of their career graph when the request began. */
  graphVersion: number;
}

/** What is known while one operation runs; resolvers add their services to it. */
export interface Context {
  /** Null for a visitor. */
  viewer: Viewer | null;
  actor: Actor;
  /** The operation's transaction, in which the database knows the actor. Throws in operations that have none. */
  readonly db: Db;
  /** The same; null in operations that have none. */
  transaction: Db | null;
  /** Does something once the operation's transaction is committed, and not at all if it is rolled back. Failures are logged. */
  afterCommit(work: () => Promise<void>): void;
  /** Is told the version of each career graph that is read. */
  onGraphRead(version: number): void;
  /** What was read together with the session; null in transactions and over sockets. */
  rowsAhead: { take(text: string, values: unknown[]): unknown[] | null } | null;
  requestId: string;
  /** The client's address. */
  address: string;
  /** The operation is one of the server's own, whose size is known. */
  isOwnOperation: boolean;
  /** It is known to be within the cost of a query, which then isn't calculated. */
  isWithinCost: boolean;
}
