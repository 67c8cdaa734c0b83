import { builder } from '../../schema/builder.ts';
import { PipelineKindRef } from '../../schema/enums.ts';
import { idempotencyKey } from '../../schema/inputs/text.ts';
import { InvalidInputRef, NotFoundRef } from '../../schema/refusals.ts';
import { runMutation, resultUnion, runSuccess } from '../mutation.ts';
import { startRunAs } from '../start-run-as.ts';

const RunPipelineInput = builder.inputType('RunPipelineInput', {
  description: 'A pipeline to run.',
  fields: (t) => ({
    kind: t.field({ type: PipelineKindRef, required: true, description: 'The pipeline to run.' }),
    input: t.field({ type: 'JSON', description: 'Input of the pipeline. If omitted or null, an empty object.' }),
    idempotencyKey: t.string({
      description:
        'A key of your choice. A second request with the same key returns the first run instead of starting another.',
      validate: idempotencyKey,
    }),
  }),
});

const RunPipelineSuccess = runSuccess(
  'RunPipelineSuccess',
  'The run has been queued, or existed already with this key.',
);

builder.mutationField('runPipeline', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('RunPipelineResult', RunPipelineSuccess, [InvalidInputRef, NotFoundRef]),
    description: 'Starts a run of a pipeline.',
    args: { input: t.arg({ type: RunPipelineInput, required: true, description: 'The pipeline and its input.' }) },
    resolve: (_root, { input: { kind, input, idempotencyKey: key } }, context) =>
      runMutation(context, { mutation: 'runPipeline' }, async (db, setSubject) => {
        const run = { kind, input: input ?? {}, ...(typeof key === 'string' ? { idempotencyKey: key } : {}) };
        const { runId } = await startRunAs(context, db, run);
        setSubject(runId);
        return { runId };
      }),
  }),
);
