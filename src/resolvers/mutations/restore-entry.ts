import { builder } from '../../schema/builder.ts';
import { ConflictRef, NotFound, NotFoundRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { bringBack } from '../../services/graph/review/take-out.ts';
import { EntryInput, entrySuccess } from '../entry-input.ts';
import { isUuid } from '../is-uuid.ts';
import { loadGraph } from '../load-graph.ts';
import { perform, resultUnion } from '../mutation.ts';

const RestoreEntrySuccess = entrySuccess(
  'RestoreEntrySuccess',
  'It is as it was, with statements, numbers, evidence, wordings, review and place.',
);

builder.mutationField('restoreEntry', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('RestoreEntryResult', RestoreEntrySuccess, [NotFoundRef, ConflictRef]),
    description: 'Brings back what removeEntry or a rejection has taken out, exactly as it was.',
    args: { input: t.arg({ type: EntryInput, required: true, description: 'What to bring back.' }) },
    resolve: (_root, { input: { kind, id, expectedVersion } }, context, info) =>
      perform(context, { mutation: 'restoreEntry', subject: id }, async (db) => {
        const { userId } = context.viewer;
        const isDone =
          isUuid(id) && (await editGraph(db, { userId, expectedVersion }, () => bringBack(db, userId, { kind, id })));
        if (!isDone) throw new NotFound(`You have taken out no ${kind} ${id}.`);
        return { graph: await loadGraph(context, info) };
      }),
  }),
);
