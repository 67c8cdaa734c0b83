import { ENTRY_NAMES } from '../../domain/career-graph/entry-kind.ts';
import { builder } from '../../schema/builder.ts';
import { ConflictRef, notFound, NotFoundRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { removeEntry } from '../../services/graph/review/remove-entry.ts';
import { EntryInput, entrySuccess } from '../entry-input.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { loadGraph } from '../load-graph.ts';
import { runMutation, resultUnion } from '../mutation.ts';

const RemoveEntrySuccess = entrySuccess(
  'RemoveEntrySuccess',
  'The entry has been removed. `restoreEntry` restores it.',
);

builder.mutationField('removeEntry', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('RemoveEntryResult', RemoveEntrySuccess, [NotFoundRef, ConflictRef]),
    description:
      "Removes an entry from the career graph and the site; a role is removed with all of its statements. Documents that contain it don't bring it back. `restoreEntry` restores it.",
    args: { input: t.arg({ type: EntryInput, required: true, description: 'The entry to remove.' }) },
    resolve: (_root, { input: { kind, id, expectedVersion } }, context, info) =>
      runMutation(context, { mutation: 'removeEntry', subject: id }, async (db) => {
        const { userId } = context.viewer;
        const isDone =
          isUuid(id) && (await editGraph(db, { userId, expectedVersion }, () => removeEntry(db, userId, { kind, id })));
        if (!isDone) throw notFound(ENTRY_NAMES[kind], id);
        return { graph: await loadGraph(context, info) };
      }),
  }),
);
