import type { GraphQLResolveInfo } from 'graphql';
import type { CareerGraph } from '../domain/career-graph/career-graph.ts';
import type { Context, Viewer } from '../schema/context.ts';
import { inTransaction } from '../services/database/run-sql.ts';
import { queryAsActor } from '../services/database/query-as-actor.ts';
import type { GraphPart } from '../services/graph/graph-statement.ts';
import { readCareerGraph } from '../services/graph/read-career-graph.ts';
import { documentOf } from './document-of.ts';
import { requestedParts } from './requested-parts.ts';

/** The viewer's graph with what the query asks for; in the operation's transaction where there is one. */
export async function loadGraph(
  { viewer, transaction, database, actor }: Context & { viewer: Viewer },
  info: GraphQLResolveInfo,
  also: GraphPart[] = [],
): Promise<CareerGraph> {
  const asked = requestedParts(info.schema, documentOf(info));
  const parts = also.length === 0 ? asked : new Set([...asked, ...also]);
  const sql = transaction ? inTransaction(transaction) : queryAsActor(database.pool, actor);
  const graph = await readCareerGraph(sql, viewer.userId, parts);
  // Sign-up makes it with the user; it goes only with the user.
  if (!graph) throw new Error(`User ${viewer.userId} has no career graph.`);
  return graph;
}
