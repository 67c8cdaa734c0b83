import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import type { Db } from '../database/prisma.ts';

/** What a derived part of a graph is brought up to date with, in the transaction of the edit. */
export interface Refreshing {
  db: Db;
  userId: string;
  /** What the graph states: profile, roles, statements, skills and studies, with their evidence. Read once for all who ask. */
  facts(): Promise<CareerGraph>;
}
