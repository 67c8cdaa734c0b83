import { freezeVersion, VersionMissing } from '../../services/site/freeze-version.ts';
import { publishVersion } from '../../services/site/publish-version.ts';
import { PermanentFailure, skipped } from '../kit/outcomes.ts';
import type { Pipeline } from '../kit/pipeline-run.ts';
import { checkVersion } from './check-version.ts';
import { renderContract, type RenderInput, type RenderStep } from './contract.ts';

/** The version bears the id of its run, so that a step which is done twice makes one version. */
export const renderPipeline: Pipeline<unknown, RenderInput, RenderStep> = {
  contract: renderContract,
  async run({ restore }, run) {
    const { runId: id, userId } = run;
    const frozen = await run.step('freeze', () =>
      run.transaction((db) => freezeVersion(db, { id, userId, restore: restore ?? null }).catch(asRefusal)),
    );
    await run.step('check', () => checkVersion(run));
    const live = await run.step('publish', async () => {
      const slug = await run.transaction((db) => publishVersion(db, userId, id));
      return slug === null ? skipped('a later version is online already') : { slug };
    });
    return { output: { versionId: id, ...frozen, slug: 'slug' in live ? live.slug : null } };
  },
};

function asRefusal(error: unknown): never {
  throw error instanceof VersionMissing ? new PermanentFailure('version_missing', error.message) : error;
}
