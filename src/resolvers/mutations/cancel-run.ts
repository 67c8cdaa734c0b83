import { cancelRun } from '../../jobs/cancel-run.ts';
import { builder } from '../../schema/builder.ts';
import { Conflict, ConflictRef, notFound, NotFoundRef } from '../../schema/refusals.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { runMutation, resultUnion, runSuccess } from '../mutation.ts';

const CancelRunSuccess = runSuccess(
  'CancelRunSuccess',
  'The run has been canceled, or will be as soon as its worker stops.',
);

builder.mutationField('cancelRun', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('CancelRunResult', CancelRunSuccess, [NotFoundRef, ConflictRef]),
    description: 'Cancels a queued or running run, including its child runs. Results of finished steps stay.',
    args: { id: t.arg.id({ required: true, description: 'ID of the run.' }) },
    resolve: (_root, { id }, context) =>
      runMutation(context, { mutation: 'cancelRun', subject: id }, async (db) => {
        const outcome = isUuid(id) ? await cancelRun(db, context.dispatcher, id) : 'not_found';
        if (outcome === 'not_found') throw notFound('run', id);
        if (outcome === 'already_finished')
          throw new Conflict(`The run ${id} has already ended, so it can't be canceled.`);
        return { runId: id };
      }),
  }),
);
