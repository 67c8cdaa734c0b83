import { builder } from './builder.ts';
import { StepStatusRef } from './enums.ts';

/** The title comes from the pipeline's contract; see src/resolvers/fields. */
export const PipelineStepRef = builder.prismaObject('RunStep', {
  name: 'PipelineStep',
  description: 'One step of a run.',
  fields: (t) => ({
    id: t.exposeID('step', { description: 'ID of the step, unique within its pipeline.' }),
    status: t.expose('status', { type: StepStatusRef, description: 'State of the step.' }),
    message: t.exposeString('message', {
      nullable: true,
      description: 'Message for the owner; null if there is none.',
    }),
    startedAt: t.expose('startedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Start time; null until the step has started.',
    }),
    finishedAt: t.expose('finishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'End time; null until the step has ended.',
    }),
  }),
});
