import { builder } from '../../schema/builder.ts';
import { PipelineKindRef, RunStatusRef } from '../../schema/enums.ts';
import { PipelineRunRef } from '../../schema/pipeline-run.ts';
import { requestError } from '../../schema/request-error.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { isOfRunAlone, runsOf } from '../runs.ts';

builder.queryField('pipelineRuns', (t) =>
  t.withAuth({ signedIn: true }).prismaConnection(
    {
      type: PipelineRunRef,
      cursor: 'id',
      maxSize: 100,
      description: 'Runs of the signed-in user, newest first.',
      args: {
        kind: t.arg({ type: PipelineKindRef, description: 'Returns only runs of this pipeline.' }),
        status: t.arg({ type: RunStatusRef, description: 'Returns only runs in this state.' }),
      },
      extensions: { withoutTransaction: true },
      resolve(query, _root, { kind, status }, context) {
        const cursor = query.cursor?.id;
        if (cursor !== undefined && !isUuid(cursor))
          throw requestError('BAD_USER_INPUT', 'This is not a cursor of a run. Pass the cursor of an edge unchanged.');
        if (isOfRunAlone(query)) return runsOf(context, query, { kind, status, cursor, take: query.take });
        return context.db.pipelineRun.findMany({
          ...query,
          where: { userId: context.viewer.userId, ...(kind ? { kind } : {}), ...(status ? { status } : {}) },
          orderBy: { id: 'desc' },
        });
      },
    },
    { name: 'PipelineRunConnection', description: 'A page of runs.' },
    { name: 'PipelineRunEdge', description: 'A run and its cursor.' },
  ),
);
