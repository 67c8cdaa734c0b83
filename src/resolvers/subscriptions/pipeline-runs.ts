import { builder, viewerOf } from '../../schema/builder.ts';
import { PipelineRunEventRef } from '../../schema/pipeline-run.ts';

builder.subscriptionField('pipelineRuns', (t) =>
  t.field({
    type: PipelineRunEventRef,
    authScopes: { signedIn: true },
    description: 'Every event of all runs of the signed-in user from now on.',
    subscribe: (_root, _arguments, context) => context.hub.subscribeUser({ userId: viewerOf(context).userId }),
    resolve: (event) => event,
  }),
);
