import { retryRun } from '../../jobs/retry-run.ts';
import { builder } from '../../schema/builder.ts';
import { Conflict, NotFound } from '../../schema/errors.ts';
import { isUuid } from '../is-uuid.ts';
import { RunStarted, RunStartedRef } from './run-started.ts';

const RetryRunResult = builder.unionType('RetryRunResult', {
  description: 'The run, or why it was not queued again.',
  types: [RunStartedRef, NotFound, Conflict],
});

builder.mutationField('retryRun', (t) =>
  t.field({
    type: RetryRunResult,
    authScopes: { signedIn: true },
    description: 'Queues a failed or canceled run again; steps that were done stay done.',
    args: { id: t.arg.id({ required: true, description: 'Id of the run.' }) },
    async resolve(_root, { id }, context) {
      const outcome = isUuid(id) ? await retryRun(context.db, context.dispatcher, id) : 'not_found';
      if (outcome === 'not_found') return new NotFound(`You have no run ${id}.`);
      if (outcome === 'not_retryable')
        return new Conflict(
          `Run ${id} cannot be retried: it has not failed, or a retry cannot help. Its error tells more.`,
        );
      return new RunStarted(id);
    },
  }),
);
