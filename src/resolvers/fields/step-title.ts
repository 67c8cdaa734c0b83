import { builder } from '../../schema/builder.ts';
import { PipelineStepRef } from '../../schema/pipeline-step.ts';

// As a map of one, because the validation plugin's types do not know a field that stands alone.
builder.prismaObjectFields(PipelineStepRef, (t) => ({
  title: t.string({
    description: 'What the step does, in words for the owner.',
    select: { step: true, run: { select: { kind: true } } },
    resolve: ({ step, run }, _args, { dispatcher }) =>
      // A step that a later version has dropped still has its name.
      dispatcher.contracts[run.kind]?.steps.find(({ id }) => id === step)?.title ?? step,
  }),
}));
