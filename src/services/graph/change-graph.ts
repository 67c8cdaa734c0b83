import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import type { Db } from '../database/prisma.ts';
import { inTransaction } from '../database/run-sql.ts';
import type { GraphPart } from './graph-statement.ts';
import { lockGraph } from './lock-graph.ts';
import { readCareerGraph } from './read-career-graph.ts';
import { storeCompleteness } from './store-completeness.ts';

/**
 * How a pipeline or an edit changes a graph: alone, on what is there now, with the completeness that follows from it, all in the
 * caller's transaction (read committed).
 */
export async function changeGraph<T>(
  db: Db,
  userId: string,
  parts: GraphPart[],
  change: (graph: CareerGraph) => Promise<T>,
): Promise<T> {
  await lockGraph(db, userId);
  const graph = await readCareerGraph(inTransaction(db), userId, new Set(parts));
  if (!graph) throw new Error(`User ${userId} has no career graph.`);
  const result = await change(graph);
  await storeCompleteness(db, userId);
  return result;
}
