import { builder } from '../../schema/builder.ts';
import { CareerGraphChangedRef } from '../../schema/career-graph/career-graph-changed.ts';
import { InvalidInput } from '../../schema/refusals.ts';
import { asActor } from '../../services/database/actor.ts';
import { abortable } from '../abortable.ts';

builder.subscriptionField('careerGraphChanged', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CareerGraphChangedRef,
    extensions: { withoutTransaction: true },
    description:
      'Every change of the career graph, whoever makes it and wherever. Changes that come in quick succession are told as one; the newest is never left out.',
    args: {
      after: t.arg.int({
        description:
          'The version that the client knows: tells at once what has changed since. Without it, from now on.',
      }),
    },
    async subscribe(_root, { after }, { viewer: { userId }, actor, database, hubs }) {
      const { version } = await asActor(database, actor, (db) =>
        db.careerGraph.findUniqueOrThrow({ where: { userId }, select: { version: true } }),
      );
      // `after` beyond the present version can only come from another database and would hang.
      if (after != null && (after < 0 || after > version))
        throw new InvalidInput(`Your career graph is at version ${version}; it never was at ${after}.`, 'after');
      return abortable((signal) => hubs.graphChanges.subscribe({ userId, after: after ?? version, version, signal }));
    },
    resolve: (change) => change,
  }),
);
