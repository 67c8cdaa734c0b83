import { builder } from '../../schema/builder.ts';
import { PipelineRunEventRef } from '../../schema/pipeline-run-event.ts';
import { InvalidInput, notFound } from '../../schema/refusals.ts';
import { asActor } from '../../services/database/actor.ts';
import { abortable } from '../abortable.ts';
import { isUuid } from '../../services/database/is-uuid.ts';

builder.subscriptionField('pipelineRun', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: PipelineRunEventRef,
    extensions: { withoutTransaction: true },
    description: 'Events of one run, in order, each exactly once. Completes after the last event of a finished run.',
    args: {
      id: t.arg.id({ required: true, description: 'ID of the run.' }),
      after: t.arg.int({
        required: true,
        defaultValue: 0,
        description:
          'Sequence number of the last event that the client has seen; delivery resumes with the next one. 0 delivers all events.',
      }),
    },
    async subscribe(_root, { id, after }, { viewer, actor, database, hubs }) {
      const run = isUuid(id)
        ? await asActor(database, actor, (db) => db.pipelineRun.findFirst({ where: { id }, select: { seq: true } }))
        : null;
      if (!run) throw notFound('run', id);
      // `after` beyond the last event can only come from another database and would hang.
      if (after < 0 || after > run.seq)
        throw new InvalidInput(
          `Run ${id} has ${run.seq} events so far, so \`after\` can't be ${after}. Pass 0 to get all events.`,
          'after',
        );
      return abortable((signal) => hubs.runEvents.subscribeRun({ runId: id, userId: viewer.userId, after, signal }));
    },
    resolve: (event) => event,
  }),
);
