import { builder } from '../../schema/builder.ts';
import { PipelineRunEventRef } from '../../schema/pipeline-run-event.ts';
import { abortable } from '../abortable.ts';

builder.subscriptionField('pipelineRuns', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: PipelineRunEventRef,
    extensions: { withoutTransaction: true },
    description: 'Every event of all runs of the signed-in user from now on.',
    subscribe: (_root, _args, { viewer, hubs }) =>
      abortable((signal) => hubs.runEvents.subscribeUser({ userId: viewer.userId, signal })),
    resolve: (event) => event,
  }),
);
