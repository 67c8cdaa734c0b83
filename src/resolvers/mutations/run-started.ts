import { builder } from '../../schema/builder.ts';

/** A run that was started, canceled or queued again. */
export class RunStarted {
  readonly runId: string;
  constructor(runId: string) {
    this.runId = runId;
  }
}

export const RunStartedRef = builder.objectType(RunStarted, {
  name: 'RunStarted',
  description: 'A run that was started, canceled or queued again.',
  fields: (t) => ({
    run: t.prismaField({
      type: 'PipelineRun',
      description: 'The run.',
      resolve: (query, { runId }, _arguments, context) =>
        context.db.pipelineRun.findFirstOrThrow({ ...query, where: { id: runId } }),
    }),
  }),
});
