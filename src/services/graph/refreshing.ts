import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import type { Db } from '../database/prisma.ts';

/** What a follow-up gets, in the transaction of the edit. */
export interface Refreshing {
  db: Db;
  userId: string;
  /**
   * The facts of the career graph: profile, roles, statements, skills and studies, with evidence. Read once for all
   * follow-ups.
   */
  facts(): Promise<CareerGraph>;
}
