import type { RunEventKind } from '../generated/prisma/enums.ts';
import { builder } from './builder.ts';
import { RunEventKindRef } from './enums.ts';
import { PipelineRunRef } from './pipeline-run.ts';

/** As the hub delivers it. */
export interface PipelineRunEvent {
  runId: string;
  seq: number;
  kind: RunEventKind;
  step: string | null;
  progress: number;
  message: string | null;
  at: Date;
  /** Of a subscription to all runs. */
  position?: () => string;
}

export const PipelineRunEventRef = builder.objectRef<PipelineRunEvent>('PipelineRunEvent').implement({
  description: 'An event of a run.',
  fields: (t) => ({
    run: t.prismaField({
      type: PipelineRunRef,
      description: 'The run in its state at delivery, which may be ahead of the event.',
      // Reading an event itself costs the database nothing; its run does.
      extensions: { inTransaction: true },
      resolve: (query, { runId }, _args, { db }) => db.pipelineRun.findFirstOrThrow({ ...query, where: { id: runId } }),
    }),
    runId: t.exposeID('runId', { description: 'ID of the run. Unlike `run`, it takes no database query.' }),
    cursor: t.string({
      nullable: true,
      description:
        'Pass it as `after` to the subscription `pipelineRuns` to resume after this event. Null in events of `pipelineRun`, which resumes by `seq`.',
      resolve: ({ position }) => position?.() ?? null,
    }),
    seq: t.exposeInt('seq', {
      description:
        'Sequence number within the run: 1, 2, 3, … without gaps. Pass the last one you saw as `after` to resume.',
    }),
    at: t.expose('at', { type: 'DateTime', description: 'Time of the event.' }),
    kind: t.expose('kind', { type: RunEventKindRef, description: 'What happened.' }),
    step: t.exposeString('step', {
      nullable: true,
      description: 'ID of the step; null if the event is about the whole run.',
    }),
    progress: t.exposeFloat('progress', {
      description: 'Progress of the whole run, 0 to 1. Never decreases within an attempt.',
    }),
    message: t.exposeString('message', {
      nullable: true,
      description: 'Message for the owner; null if there is none.',
    }),
  }),
});
