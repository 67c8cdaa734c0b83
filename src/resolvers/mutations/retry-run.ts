import { retryRun } from '../../jobs/retry-run.ts';
import { builder } from '../../schema/builder.ts';
import { Conflict, ConflictRef, NotFound, NotFoundRef } from '../../schema/refusals.ts';
import { isUuid } from '../is-uuid.ts';
import { perform, resultUnion, runSuccess } from '../mutation.ts';

const RetryRunSuccess = runSuccess('RetryRunSuccess', 'The run is queued again.');

builder.mutationField('retryRun', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('RetryRunResult', RetryRunSuccess, [NotFoundRef, ConflictRef]),
    description: 'Queues a failed or canceled run again; steps that were done stay done.',
    args: { id: t.arg.id({ required: true, description: 'Id of the run.' }) },
    resolve: (_root, { id }, context) =>
      perform(context, { mutation: 'retryRun', subject: id }, async (db) => {
        const outcome = isUuid(id) ? await retryRun(db, context.dispatcher, id) : 'not_found';
        if (outcome === 'not_found') throw new NotFound(`You have no run ${id}.`);
        if (outcome === 'not_retryable')
          throw new Conflict(`Run ${id} cannot be retried: it has not failed, or a retry cannot help. See its error.`);
        return { runId: id };
      }),
  }),
);
