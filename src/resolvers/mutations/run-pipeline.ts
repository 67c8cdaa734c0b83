import { RunRefused, startRun } from '../../jobs/start-run.ts';
import { builder, viewerOf } from '../../schema/builder.ts';
import { PipelineKindRef } from '../../schema/enums.ts';
import { InvalidInput } from '../../schema/errors.ts';
import { RunStarted, RunStartedRef } from './run-started.ts';

const RunPipelineInput = builder.inputType('RunPipelineInput', {
  description: 'Which pipeline to run, on what.',
  fields: (t) => ({
    kind: t.field({ type: PipelineKindRef, required: true, description: 'Which pipeline.' }),
    input: t.field({ type: 'JSON', description: 'What the pipeline takes; an empty object where it takes nothing.' }),
    idempotencyKey: t.string({ description: 'The same key starts no second run; at most 200 characters.' }),
  }),
});

const RunPipelineResult = builder.unionType('RunPipelineResult', {
  description: 'The run, or why it was not started.',
  types: [RunStartedRef, InvalidInput],
});

builder.mutationField('runPipeline', (t) =>
  t.field({
    type: RunPipelineResult,
    authScopes: { signedIn: true },
    description: 'Starts a run.',
    args: { input: t.arg({ type: RunPipelineInput, required: true, description: 'Which pipeline to run, on what.' }) },
    async resolve(_root, { input: { kind, input, idempotencyKey } }, context) {
      if ((idempotencyKey?.length ?? 0) > 200)
        return new InvalidInput('The idempotency key is longer than 200 characters.', 'idempotencyKey');
      try {
        const { runId } = await startRun(context.db, context.dispatcher, {
          userId: viewerOf(context).userId,
          kind,
          input: input ?? {},
          requestId: context.requestId,
          ...(idempotencyKey ? { idempotencyKey } : {}),
        });
        return new RunStarted(runId);
      } catch (error) {
        if (error instanceof RunRefused) return new InvalidInput(error.message, error.field ?? 'kind');
        throw error;
      }
    },
  }),
);
