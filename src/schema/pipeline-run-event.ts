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
  description: 'Something that happened in a run.',
  fields: (t) => ({
    run: t.prismaField({
      type: PipelineRunRef,
      description: 'The run as it stands when the event is delivered.',
      // Reading an event itself costs the database nothing; its run does.
      extensions: { inTransaction: true },
      resolve: (query, { runId }, _args, { db }) => db.pipelineRun.findFirstOrThrow({ ...query, where: { id: runId } }),
    }),
    runId: t.exposeID('runId', { description: 'Id of the run. Reading it costs nothing, unlike `run`.' }),
    cursor: t.string({
      nullable: true,
      description:
        'Give it as `after` to pipelineRuns to resume after this event; null in events of pipelineRun, which resumes by seq.',
      resolve: ({ position }) => position?.() ?? null,
    }),
    seq: t.exposeInt('seq', { description: '1, 2, 3, ... of the run, without holes.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it happened.' }),
    kind: t.expose('kind', { type: RunEventKindRef, description: 'What happened.' }),
    step: t.exposeString('step', { nullable: true, description: 'Id of the step; null for the run as a whole.' }),
    progress: t.exposeFloat('progress', { description: '0..1 over the whole run; never goes back within an attempt.' }),
    message: t.exposeString('message', {
      nullable: true,
      description: 'In words for the owner; null when there is nothing to say.',
    }),
  }),
});
