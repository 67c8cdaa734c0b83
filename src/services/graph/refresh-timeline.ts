import { foldText } from '../../domain/reconcile/fold-text.ts';
import { arrangeTimeline, type TimelineEntry } from '../../domain/timeline/arrange-timeline.ts';
import type { Db } from '../database/prisma.ts';
import { inTransaction } from '../database/run-sql.ts';
import { readCareerGraph } from './read-career-graph.ts';
import { storeTimeline } from './store-timeline.ts';

/**
 * Arranges the timeline of what the graph says now. Belongs into the transaction of every edit that touches a role or a course of
 * study, after the edit; a timeline that is as it was gets no write.
 *
 * @returns all of it
 */
export async function refreshTimeline(db: Db, userId: string): Promise<TimelineEntry[]> {
  const graph = await readCareerGraph(inTransaction(db), userId, new Set(['experiences', 'companies', 'education']));
  if (!graph) throw new Error(`User ${userId} has no career graph.`);
  const roles = graph.experiences.map((one) => ({ ...one, companyName: one.company?.name ?? null }));
  const studies = graph.education.map(({ degree, field, ...one }) => ({ ...one, title: studyTitle(degree, field) }));
  const entries = arrangeTimeline({ roles, studies }, new Date());
  await storeTimeline(db, userId, entries);
  return entries;
}

/** The degree with its field, unless the degree names it already ("BSc in Mathematics"). */
function studyTitle(degree: string | null, field: string | null): string | null {
  const parts =
    degree !== null && field !== null && foldText(degree).includes(foldText(field)) ? [degree] : [degree, field];
  return parts.filter((part) => part !== null).join(', ') || null;
}
