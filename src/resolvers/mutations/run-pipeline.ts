import { builder } from '../../schema/builder.ts';
import { PipelineKindRef } from '../../schema/enums.ts';
import { idempotencyKey } from '../../schema/inputs/text.ts';
import { InvalidInputRef, NotFoundRef } from '../../schema/refusals.ts';
import { perform, resultUnion, runSuccess } from '../mutation.ts';
import { startRunAs } from '../start-run-as.ts';

const RunPipelineInput = builder.inputType('RunPipelineInput', {
  description: 'Which pipeline to run, on what.',
  fields: (t) => ({
    kind: t.field({ type: PipelineKindRef, required: true, description: 'Which pipeline.' }),
    input: t.field({ type: 'JSON', description: 'What the pipeline takes; nothing where it takes nothing.' }),
    idempotencyKey: t.string({
      description: 'The same key starts no second run but returns the first.',
      validate: idempotencyKey,
    }),
  }),
});

const RunPipelineSuccess = runSuccess('RunPipelineSuccess', 'The run is queued, or was there already with this key.');

builder.mutationField('runPipeline', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('RunPipelineResult', RunPipelineSuccess, [InvalidInputRef, NotFoundRef]),
    description: 'Starts a run.',
    args: { input: t.arg({ type: RunPipelineInput, required: true, description: 'Which pipeline to run, on what.' }) },
    resolve: (_root, { input: { kind, input, idempotencyKey: key } }, context) =>
      perform(context, { mutation: 'runPipeline' }, async (db, tell) => {
        const run = { kind, input: input ?? {}, ...(typeof key === 'string' ? { idempotencyKey: key } : {}) };
        const { runId } = await startRunAs(context, db, run);
        tell(runId);
        return { runId };
      }),
  }),
);
