import { builder } from '../../schema/builder.ts';
import { PipelineRunEventRef } from '../../schema/pipeline-run-event.ts';
import { InvalidInput, NotFound } from '../../schema/refusals.ts';
import { asActor } from '../../services/database/actor.ts';
import { abortable } from '../abortable.ts';
import { isUuid } from '../is-uuid.ts';

builder.subscriptionField('pipelineRun', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: PipelineRunEventRef,
    extensions: { withoutTransaction: true },
    description: 'Every event of one run, in order, once; ends after the last event of a finished run.',
    args: {
      id: t.arg.id({ required: true, description: 'Id of the run.' }),
      after: t.arg.int({
        required: true,
        defaultValue: 0,
        description: 'Resumes behind the last seq that the client has seen.',
      }),
    },
    async subscribe(_root, { id, after }, { viewer, actor, database, hubs }) {
      const run = isUuid(id)
        ? await asActor(database, actor, (db) => db.pipelineRun.findFirst({ where: { id }, select: { seq: true } }))
        : null;
      if (!run) throw new NotFound(`You have no run ${id}.`);
      // Whoever is ahead has seen events of another database, and would wait for ever.
      if (after < 0 || after > run.seq)
        throw new InvalidInput(`Run ${id} has ${run.seq} events so far; after: ${after} is none of them.`, 'after');
      return abortable((signal) => hubs.runEvents.subscribeRun({ runId: id, userId: viewer.userId, after, signal }));
    },
    resolve: (event) => event,
  }),
);
