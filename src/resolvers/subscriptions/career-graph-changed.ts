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
      "Changes of the signed-in user's career graph, whether made by a mutation or a run. Changes in quick succession are combined into one event; the latest version is always delivered.",
    args: {
      after: t.arg.int({
        description:
          'Version that the client has. If the career graph is newer, the first event comes immediately and lists what changed since. If omitted or null, only future changes are delivered.',
      }),
    },
    async subscribe(_root, { after }, { viewer: { userId }, actor, database, hubs }) {
      const { version } = await asActor(database, actor, (db) =>
        db.careerGraph.findUniqueOrThrow({ where: { userId }, select: { version: true } }),
      );
      // `after` beyond the present version can only come from another database and would hang.
      if (after != null && (after < 0 || after > version))
        throw new InvalidInput(
          `Your career graph is at version ${version}, so \`after\` can't be ${after}. Load the career graph again and pass its version.`,
          'after',
        );
      return abortable((signal) => hubs.graphChanges.subscribe({ userId, after: after ?? version, version, signal }));
    },
    resolve: (change) => change,
  }),
);
