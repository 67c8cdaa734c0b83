import { builder } from '../../schema/builder.ts';
import { ConflictRef, notFound, NotFoundRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { ignoreLooseText } from '../../services/graph/review/place-loose-text.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { loadGraph } from '../load-graph.ts';
import { LooseTextInput, looseTextSuccess } from '../loose-text-success.ts';
import { runMutation, resultUnion } from '../mutation.ts';

const IgnoreLooseTextSuccess = looseTextSuccess('IgnoreLooseTextSuccess', 'The text is ignored.');

builder.mutationField('ignoreLooseText', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('IgnoreLooseTextResult', IgnoreLooseTextSuccess, [NotFoundRef, ConflictRef]),
    description: 'Marks text that is not in the career graph as not belonging there. `reopenLooseText` undoes it.',
    args: { input: t.arg({ type: LooseTextInput, required: true, description: 'The text.' }) },
    resolve: (_root, { input: { id, expectedVersion } }, context, info) =>
      runMutation(context, { mutation: 'ignoreLooseText', subject: id }, async (db) => {
        const { userId } = context.viewer;
        const isDone =
          isUuid(id) && (await editGraph(db, { userId, expectedVersion }, () => ignoreLooseText(db, userId, id)));
        if (!isDone) throw notFound('text', id);
        return { id, graph: await loadGraph(context, info) };
      }),
  }),
);
