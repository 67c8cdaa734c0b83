import { cancelRun } from '../../jobs/cancel-run.ts';
import { builder } from '../../schema/builder.ts';
import { Conflict, NotFound } from '../../schema/errors.ts';
import { isUuid } from '../is-uuid.ts';
import { RunStarted, RunStartedRef } from './run-started.ts';

const CancelRunResult = builder.unionType('CancelRunResult', {
  description: 'The run, or why it was not canceled.',
  types: [RunStartedRef, NotFound, Conflict],
});

builder.mutationField('cancelRun', (t) =>
  t.field({
    type: CancelRunResult,
    authScopes: { signedIn: true },
    description: 'Cancels a run: at once while it waits, else as soon as its worker hears of it.',
    args: { id: t.arg.id({ required: true, description: 'Id of the run.' }) },
    async resolve(_root, { id }, context) {
      const outcome = isUuid(id) ? await cancelRun(context.db, id) : 'not_found';
      if (outcome === 'not_found') return new NotFound(`You have no run ${id}.`);
      if (outcome === 'already_finished')
        return new Conflict(`Run ${id} has ended already; there is nothing to cancel.`);
      return new RunStarted(id);
    },
  }),
);
