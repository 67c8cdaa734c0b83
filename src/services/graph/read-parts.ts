import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import type { Db } from '../database/prisma.ts';
import { inTransaction } from '../database/run-sql.ts';
import type { GraphPart } from './graph-statement.ts';
import { readCareerGraph } from './read-career-graph.ts';

/** Reads parts of a career graph that must exist, as the transaction sees them. */
export async function readParts(db: Db, userId: string, parts: readonly GraphPart[]): Promise<CareerGraph> {
  const graph = await readCareerGraph(inTransaction(db), userId, new Set(parts));
  if (!graph) throw new Error(`User ${userId} has no career graph.`);
  return graph;
}
