import { checkSite } from '../../domain/site/check-site.ts';
import type { SiteSnapshot } from '../../domain/site/site-snapshot.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { freezeVersion, VersionMissing } from '../../services/site/freeze-version.ts';
import { publishVersion } from '../../services/site/publish-version.ts';
import { readSiteDraft } from '../../services/site/read-site-draft.ts';
import { PermanentFailure, skipped } from '../kit/outcomes.ts';
import type { Pipeline, PipelineRun } from '../kit/pipeline-run.ts';
import { renderContract, type RenderInput, type RenderStep } from './contract.ts';

/** The version's id is its run's, so a step that runs twice makes one version. */
export const renderPipeline: Pipeline<unknown, RenderInput, RenderStep> = {
  contract: renderContract,
  async run({ restore }, run) {
    const { runId: id, userId } = run;
    const frozen = await run.step('freeze', () =>
      run.transaction(async (db) => {
        // Stories from before sentences recorded their facts are only compared with them here and in edits.
        await editGraph(db, { userId, touches: ['story'] }, () => Promise.resolve());
        return freezeVersion(db, { id, userId, restore: restore ?? null }).catch(asRefusal);
      }),
    );
    await run.step('check', () => checkVersion(run));
    const live = await run.step('publish', async () => {
      const slug = await run.transaction((db) => publishVersion(db, userId, id));
      return slug === null ? skipped('a later version is already online') : { slug };
    });
    return { output: { versionId: id, ...frozen, slug: 'slug' in live ? live.slug : null } };
  },
};

function asRefusal(error: unknown): never {
  throw error instanceof VersionMissing ? new PermanentFailure('version_missing', error.message) : error;
}

/** Fails the run, and records why on the version, if it contains something that must not be seen. */
async function checkVersion(run: PipelineRun): Promise<{ problems: 0 }> {
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
