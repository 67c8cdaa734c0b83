import { ENTRY_NAMES } from '../../domain/career-graph/entry-kind.ts';
import { builder } from '../../schema/builder.ts';
import { ConflictRef, notFound, NotFoundRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { restoreEntry } from '../../services/graph/review/remove-entry.ts';
import { EntryInput, entrySuccess } from '../entry-input.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { loadGraph } from '../load-graph.ts';
import { runMutation, resultUnion } from '../mutation.ts';

const RestoreEntrySuccess = entrySuccess(
  'RestoreEntrySuccess',
  'The entry has been restored, with everything that belonged to it.',
);

builder.mutationField('restoreEntry', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('RestoreEntryResult', RestoreEntrySuccess, [NotFoundRef, ConflictRef]),
    description: 'Restores an entry that was removed or rejected, exactly as it was.',
    args: { input: t.arg({ type: EntryInput, required: true, description: 'The entry to restore.' }) },
    resolve: (_root, { input: { kind, id, expectedVersion } }, context, info) =>
      runMutation(context, { mutation: 'restoreEntry', subject: id }, async (db) => {
        const { userId } = context.viewer;
        const isDone =
          isUuid(id) &&
          (await editGraph(db, { userId, expectedVersion }, () => restoreEntry(db, userId, { kind, id })));
        if (!isDone) throw notFound(`removed ${ENTRY_NAMES[kind]}`, id);
        return { graph: await loadGraph(context, info) };
      }),
  }),
);
