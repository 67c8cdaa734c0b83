import { builder } from '../../schema/builder.ts';
import { ConflictRef, notFound, NotFoundRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { reopenLooseText } from '../../services/graph/review/place-loose-text.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { loadGraph } from '../load-graph.ts';
import { LooseTextInput, looseTextSuccess } from '../loose-text-success.ts';
import { runMutation, resultUnion } from '../mutation.ts';

const ReopenLooseTextSuccess = looseTextSuccess('ReopenLooseTextSuccess', 'The text is open again.');

builder.mutationField('reopenLooseText', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('ReopenLooseTextResult', ReopenLooseTextSuccess, [NotFoundRef, ConflictRef]),
    description:
      'Undoes placing or ignoring text. An entry that was made from it is removed, and text that was added to an entry is removed again unless you have edited it since.',
    args: { input: t.arg({ type: LooseTextInput, required: true, description: 'The text.' }) },
    resolve: (_root, { input: { id, expectedVersion } }, context, info) =>
      runMutation(context, { mutation: 'reopenLooseText', subject: id }, async (db) => {
        const { userId } = context.viewer;
        const isDone =
          isUuid(id) && (await editGraph(db, { userId, expectedVersion }, () => reopenLooseText(db, userId, id)));
        if (!isDone) throw notFound('text', id);
        return { id, graph: await loadGraph(context, info) };
      }),
  }),
);
