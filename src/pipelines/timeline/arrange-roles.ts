import { foldText } from '../../domain/reconcile/fold-text.ts';
import { arrangeTimeline } from '../../domain/timeline/arrange-timeline.ts';
import { changeGraph } from '../../services/graph/change-graph.ts';
import { storeTimeline } from '../../services/graph/store-timeline.ts';
import type { Skipped } from '../kit/outcomes.ts';
import { skipped } from '../kit/outcomes.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';

export type Arranged = { entries: number; lanes: number; gaps: number };

export async function arrangeRoles(run: PipelineRun): Promise<Arranged | Skipped> {
  const entries = await run.transaction((db) =>
    changeGraph(db, run.userId, ['experiences', 'companies', 'education'], async (graph) => {
      const roles = graph.experiences.map((one) => ({ ...one, companyName: one.company?.name ?? null }));
      const studies = graph.education.map(({ degree, field, ...one }) => ({
        ...one,
        title: studyTitle(degree, field),
      }));
      const arranged = arrangeTimeline({ roles, studies }, new Date());
      await storeTimeline(db, run.userId, arranged);
      return arranged;
    }),
  );
  if (entries.length === 0) return skipped('there are no roles and no studies yet');
  return {
    entries: entries.length,
    lanes: new Set(entries.map(({ lane }) => lane)).size,
    gaps: entries.filter(({ gapBefore }) => gapBefore !== null).length,
  };
}

/** The degree with its field, unless the degree names it already ("BSc in Mathematics"). */
function studyTitle(degree: string | null, field: string | null): string | null {
  const parts =
    degree !== null && field !== null && foldText(degree).includes(foldText(field)) ? [degree] : [degree, field];
  return parts.filter((part) => part !== null).join(', ') || null;
}
