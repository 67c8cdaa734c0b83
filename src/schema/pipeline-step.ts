import { builder } from './builder.ts';
import { StepStatusRef } from './enums.ts';

/** The title stands in the contract, see src/resolvers/fields. */
export const PipelineStepRef = builder.prismaObject('RunStep', {
  name: 'PipelineStep',
  description: 'One step of a run.',
  fields: (t) => ({
    id: t.exposeID('step', { description: 'Stable name of the step within its pipeline.' }),
    status: t.expose('status', { type: StepStatusRef, description: 'Where the step stands.' }),
    message: t.exposeString('message', {
      nullable: true,
      description: 'In words for the owner; null when there is nothing to say.',
    }),
    startedAt: t.expose('startedAt', { type: 'DateTime', nullable: true, description: 'Null until it has begun.' }),
    finishedAt: t.expose('finishedAt', { type: 'DateTime', nullable: true, description: 'Null until it has ended.' }),
  }),
});
