import { builder } from '../../schema/builder.ts';
import { ConflictRef, NotFound, NotFoundRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { takeOut } from '../../services/graph/review/take-out.ts';
import { EntryInput, entrySuccess } from '../entry-input.ts';
import { isUuid } from '../is-uuid.ts';
import { loadGraph } from '../load-graph.ts';
import { perform, resultUnion } from '../mutation.ts';

const RemoveEntrySuccess = entrySuccess(
  'RemoveEntrySuccess',
  'It is in no graph and on no site; restoreEntry undoes it.',
);

builder.mutationField('removeEntry', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('RemoveEntryResult', RemoveEntrySuccess, [NotFoundRef, ConflictRef]),
    description:
      'Takes an entry out as a whole, a role with all of its statements. Nothing of it is lost, and no document that names it brings it back.',
    args: { input: t.arg({ type: EntryInput, required: true, description: 'What to take out.' }) },
    resolve: (_root, { input: { kind, id, expectedVersion } }, context, info) =>
      perform(context, { mutation: 'removeEntry', subject: id }, async (db) => {
        const { userId } = context.viewer;
        const isDone =
          isUuid(id) && (await editGraph(db, { userId, expectedVersion }, () => takeOut(db, userId, { kind, id })));
        if (!isDone) throw new NotFound(`You have no ${kind} ${id}.`);
        return { graph: await loadGraph(context, info) };
      }),
  }),
);
