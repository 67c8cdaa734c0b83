import type { Context } from '../schema/context.ts';
import { queryAsActor } from '../services/database/query-as-actor.ts';
import { inTransaction, type RunSql } from '../services/database/run-sql.ts';

/** Runs single statements as the viewer: in the operation's transaction if it has one, else each in a round trip of its own. */
export const readAsViewer = ({ transaction, database, actor }: Context): RunSql =>
  transaction ? inTransaction(transaction) : queryAsActor(database, actor);
