import type { CareerGraph } from '../../domain/career-graph/career-graph.ts';
import type { Db } from '../database/prisma.ts';

/** What a follow-up gets, in the transaction of the edit. */
export interface Refreshing {
  db: Db;
  userId: string;
  /**
   * The facts of the career graph: profile, roles, statements, skills and studies, with evidence. Without what
   * the owner has yet to decide about. Read once for all follow-ups.
   */
  facts(): Promise<CareerGraph>;
  /** Has the facts read again, after a follow-up wrote some of them. */
  reread(): void;
}
