import { readRunsPosition } from '../../jobs/runs-position.ts';
import { builder } from '../../schema/builder.ts';
import { PipelineRunEventRef } from '../../schema/pipeline-run-event.ts';
import { InvalidInput } from '../../schema/refusals.ts';
import { abortable } from '../abortable.ts';

builder.subscriptionField('pipelineRuns', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: PipelineRunEventRef,
    extensions: { withoutTransaction: true },
    description: 'Events of all runs of the signed-in user, each exactly once. The events of a run come in order.',
    args: {
      after: t.arg.string({
        description:
          '`cursor` of the last event that the client has seen; delivery resumes after it. If omitted or null, only future events are delivered.',
      }),
    },
    subscribe(_root, { after }, { viewer, hubs }) {
      const position = after == null ? null : readRunsPosition(after);
      if (after != null && position === null)
        throw new InvalidInput(
          '`after` is not a cursor of an event. Pass the cursor of the last event unchanged, or omit it.',
          'after',
        );
      return abortable((signal) => hubs.runEvents.subscribeUser({ userId: viewer.userId, after: position, signal }));
    },
    resolve: (event) => event,
  }),
);
