import { builder } from '../../schema/builder.ts';
import { PipelineKindRef, RunStatusRef } from '../../schema/enums.ts';

builder.queryField('pipelineRuns', (t) =>
  t.prismaConnection({
    type: 'PipelineRun',
    cursor: 'id',
    authScopes: { signedIn: true },
    description: 'The runs of the user, newest first.',
    args: {
      kind: t.arg({ type: PipelineKindRef, description: 'Only those of this pipeline.' }),
      status: t.arg({ type: RunStatusRef, description: 'Only those that stand there.' }),
    },
    resolve: (query, _root, { kind, status }, context) =>
      context.db.pipelineRun.findMany({
        ...query,
        where: { ...(kind ? { kind } : {}), ...(status ? { status } : {}) },
        orderBy: { id: 'desc' },
      }),
  }),
);
