import { builder } from '../../schema/builder.ts';
import { PipelineStepRef } from '../../schema/pipeline-step.ts';

// A map with one field, because the validation plugin has no types for prismaObjectField.
builder.prismaObjectFields(PipelineStepRef, (t) => ({
  title: t.string({
    description: 'What the step does, for the owner.',
    select: { step: true, run: { select: { kind: true } } },
    resolve: ({ step, run }, _args, { dispatcher }) =>
      // A step that has since been removed from the pipeline falls back to its ID.
      dispatcher.contracts[run.kind]?.steps.find(({ id }) => id === step)?.title ?? step,
  }),
}));
