import { readRunsPosition } from '../../jobs/runs-position.ts';
import { builder } from '../../schema/builder.ts';
import { PipelineRunEventRef } from '../../schema/pipeline-run-event.ts';
import { InvalidInput } from '../../schema/refusals.ts';
import { abortable } from '../abortable.ts';

builder.subscriptionField('pipelineRuns', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: PipelineRunEventRef,
    extensions: { withoutTransaction: true },
    description: "Every event of all of the signed-in user's runs, once, each run's in order.",
    args: {
      after: t.arg.string({
        description:
          'The `cursor` of the last event that the client has seen: resumes after it. Without it, from now on.',
      }),
    },
    subscribe(_root, { after }, { viewer, hubs }) {
      const position = after == null ? null : readRunsPosition(after);
      if (after != null && position === null)
        throw new InvalidInput('This is not a cursor of an event. Give the cursor as it came.', 'after');
      return abortable((signal) => hubs.runEvents.subscribeUser({ userId: viewer.userId, after: position, signal }));
    },
    resolve: (event) => event,
  }),
);
