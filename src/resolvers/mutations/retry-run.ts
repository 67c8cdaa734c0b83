import { retryRun } from '../../jobs/retry-run.ts';
import { builder } from '../../schema/builder.ts';
import { Conflict, ConflictRef, notFound, NotFoundRef } from '../../schema/refusals.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { asRateLimited } from '../start-run-as.ts';
import { runMutation, resultUnion, runSuccess } from '../mutation.ts';

function throwLimited(error: unknown): never {
  throw asRateLimited(error);
}

const RetryRunSuccess = runSuccess('RetryRunSuccess', 'The run has been queued again.');

builder.mutationField('retryRun', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('RetryRunResult', RetryRunSuccess, [NotFoundRef, ConflictRef]),
    description: 'Queues a failed or canceled run again. Finished steps are not repeated.',
    args: { id: t.arg.id({ required: true, description: 'ID of the run.' }) },
    resolve: (_root, { id }, context) =>
      runMutation(context, { mutation: 'retryRun', subject: id }, async (db) => {
        const outcome = isUuid(id) ? await retryRun(db, context.dispatcher, id).catch(throwLimited) : 'not_found';
        if (outcome === 'not_found') throw notFound('run', id);
        if (outcome === 'not_retryable')
          throw new Conflict(
            `The run ${id} can't be retried: it has not ended, or a retry can't help. Check its status and error.`,
          );
        return { runId: id };
      }),
  }),
);
