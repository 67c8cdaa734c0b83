import { foldText } from '../../domain/reconcile/fold-text.ts';
import { arrangeTimeline } from '../../domain/timeline/arrange-timeline.ts';
import type { Refreshing } from './refreshing.ts';
import { storeTimeline } from './store-timeline.ts';

/** Arranges roles and studies into the timeline and writes what differs. */
export async function refreshTimeline({ db, userId, facts }: Refreshing): Promise<void> {
  const { experiences, education } = await facts();
  const roles = experiences.map((one) => ({ ...one, companyName: one.company?.name ?? null }));
  const studies = education.map(({ degree, field, ...one }) => ({ ...one, title: studyTitle(degree, field) }));
  await storeTimeline(db, userId, arrangeTimeline({ roles, studies }, new Date()));
}

/** The degree with its field, unless the degree already contains it ("BSc in Mathematics"). */
function studyTitle(degree: string | null, field: string | null): string | null {
  const parts =
    degree !== null && field !== null && foldText(degree).includes(foldText(field)) ? [degree] : [degree, field];
  return parts.filter((part) => part !== null).join(', ') || null;
}
