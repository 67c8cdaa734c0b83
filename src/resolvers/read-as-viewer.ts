import type { Context } from '../schema/context.ts';
import { queryAsActor } from '../services/database/query-as-actor.ts';
import { inTransaction, type RunSql } from '../services/database/run-sql.ts';

/**
 * Runs single statements as the viewer: in the operation's transaction if it has one, else each in a round trip of its own,
 * unless it was read with the session already.
 */
export function readAsViewer({ transaction, database, actor, rowsAhead }: Context): RunSql {
  if (transaction) return inTransaction(transaction);
  const query = queryAsActor(database, actor);
  return async <Row>(text: string, values: unknown[]) =>
    (rowsAhead?.take(text, values) as Row[] | null | undefined) ?? query<Row>(text, values);
}
