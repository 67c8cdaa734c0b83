import { checkSite } from '../../domain/site/check-site.ts';
import type { SiteSnapshot } from '../../domain/site/site-snapshot.ts';
import { readSiteDraft } from '../../services/site/read-site-draft.ts';
import { PermanentFailure } from '../kit/outcomes.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';

/** Ends the run, and notes on the version why, when something in it must not be seen. */
export async function checkVersion(run: PipelineRun): Promise<{ problems: 0 }> {
  const problems = await run.transaction(async (db) => {
    const { graph, settings } = await readSiteDraft(db, run.userId);
    const version = await db.siteVersion.findFirstOrThrow({ where: { id: run.runId, userId: run.userId } });
    const found = checkSite(version.snapshot as unknown as SiteSnapshot, graph, settings.visibleFields);
    if (found.length > 0)
      await db.siteVersion.updateMany({
        where: { id: version.id, userId: run.userId },
        data: { status: 'failed', error: { code: 'site_refused', problems: found } },
      });
    return found;
  });
  if (problems.length > 0) throw new PermanentFailure('site_refused', problems.join(' '));
  return { problems: 0 };
}
