import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { ImagesInput } from './contract.ts';

/**
 * Whether a run for a photo that the owner has just chosen or turned is under way, so that a run for whatever portrait there is, such
 * as a build's, would make the same images at the same time, and buy them twice from a model.
 */
export async function isMadeElsewhere(run: PipelineRun, input: ImagesInput): Promise<boolean> {
  if (Object.keys(input).length > 0) return false;
  const { runId, userId } = run;
  const open = await run.transaction((db) =>
    db.pipelineRun.findMany({
      where: {
        userId,
        kind: 'images',
        id: { not: runId },
        status: { in: ['queued', 'running'] },
        cancelRequested: false,
      },
      select: { input: true },
    }),
  );
  return open.some(({ input: other }) => ['photoId', 'turn'].some((key) => Object.hasOwn(other as object, key)));
}
