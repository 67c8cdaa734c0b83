import { cancelRun } from '../../jobs/cancel-run.ts';
import { builder } from '../../schema/builder.ts';
import { Conflict, ConflictRef, NotFound, NotFoundRef } from '../../schema/refusals.ts';
import { isUuid } from '../is-uuid.ts';
import { perform, resultUnion, runSuccess } from '../mutation.ts';

const CancelRunSuccess = runSuccess(
  'CancelRunSuccess',
  'The run is canceled, or will be as soon as its worker hears of it.',
);

builder.mutationField('cancelRun', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('CancelRunResult', CancelRunSuccess, [NotFoundRef, ConflictRef]),
    description: 'Stops a run that waits or works, with the runs that it consists of. What it has done so far stays.',
    args: { id: t.arg.id({ required: true, description: 'Id of the run.' }) },
    resolve: (_root, { id }, context) =>
      perform(context, { mutation: 'cancelRun', subject: id }, async (db) => {
        const outcome = isUuid(id) ? await cancelRun(db, context.dispatcher, id) : 'not_found';
        if (outcome === 'not_found') throw new NotFound(`You have no run ${id}.`);
        if (outcome === 'already_finished') throw new Conflict(`Run ${id} has already ended.`);
        return { runId: id };
      }),
  }),
);
