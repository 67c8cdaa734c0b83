import { GraphQLError } from 'graphql';
import { builder, viewerOf } from '../../schema/builder.ts';
import { PipelineRunEventRef } from '../../schema/pipeline-run.ts';
import { isUuid } from '../is-uuid.ts';

builder.subscriptionField('pipelineRun', (t) =>
  t.field({
    type: PipelineRunEventRef,
    authScopes: { signedIn: true },
    description: 'Every event of one run, in order, once; ends after the last event of a finished run.',
    args: {
      id: t.arg.id({ required: true, description: 'Id of the run.' }),
      after: t.arg.int({
        required: true,
        defaultValue: 0,
        description: 'Resumes behind the last seq that the client has seen.',
      }),
    },
    async subscribe(_root, { id, after }, context) {
      const { userId } = viewerOf(context);
      const run = isUuid(id)
        ? await context.withDb((db) => db.pipelineRun.findFirst({ where: { id }, select: { seq: true } }))
        : null;
      if (!run) throw new GraphQLError(`You have no run ${id}.`, { extensions: { code: 'NOT_FOUND' } });
      if (after < 0 || after > run.seq)
        throw new GraphQLError(`Run ${id} has ${run.seq} events so far; after: ${after} is not one of them.`, {
          extensions: { code: 'INVALID_INPUT' },
        });
      return context.hub.subscribeRun({ runId: id, userId, after });
    },
    resolve: (event) => event,
  }),
);
