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
      description: 'Runs of the signed-in user, newest first.',
      args: {
        kind: t.arg({ type: PipelineKindRef, description: 'Returns only runs of this pipeline.' }),
        status: t.arg({ type: RunStatusRef, description: 'Returns only runs in this state.' }),
      },
      resolve: (query, _root, { kind, status }, { db }) =>
        db.pipelineRun.findMany({
          ...query,
          where: { ...(kind ? { kind } : {}), ...(status ? { status } : {}) },
          orderBy: { id: 'desc' },
        }),
    },
    { name: 'PipelineRunConnection', description: 'A page of runs.' },
    { name: 'PipelineRunEdge', description: 'A run and its cursor.' },
  ),
);
