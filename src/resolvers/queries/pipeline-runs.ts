import { builder } from '../../schema/builder.ts';
import { PipelineKindRef, RunStatusRef } from '../../schema/enums.ts';
import { PipelineRunRef } from '../../schema/pipeline-run.ts';

builder.queryField('pipelineRuns', (t) =>
  t.prismaConnection(
    {
      type: PipelineRunRef,
      cursor: 'id',
      maxSize: 100,
      authScopes: { signedIn: true },
      description: 'The runs of the user, newest first.',
      args: {
        kind: t.arg({ type: PipelineKindRef, description: 'Only those of this pipeline.' }),
        status: t.arg({ type: RunStatusRef, description: 'Only those that stand there.' }),
      },
      resolve: (query, _root, { kind, status }, { db }) =>
        db.pipelineRun.findMany({
          ...query,
          where: { ...(kind ? { kind } : {}), ...(status ? { status } : {}) },
          orderBy: { id: 'desc' },
        }),
    },
    { name: 'PipelineRunConnection', description: 'A page of runs.' },
    { name: 'PipelineRunEdge', description: 'A run and its place in the list.' },
  ),
);
