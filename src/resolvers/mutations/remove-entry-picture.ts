import { builder } from '../../schema/builder.ts';
import { ConflictRef, notFound, NotFoundRef } from '../../schema/refusals.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { removeEntryPicture } from '../../services/graph/edits/entry-picture.ts';
import { expectedVersionOf } from '../edit-arguments.ts';
import { entrySuccess } from '../entry-input.ts';
import { loadGraph } from '../load-graph.ts';
import { resultUnion, runMutation } from '../mutation.ts';

const RemoveEntryPictureInput = builder.inputType('RemoveEntryPictureInput', {
  description: 'An entry with a picture.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    entryId: t.id({ required: true, description: 'ID of the entry.' }),
  }),
});

const RemoveEntryPictureSuccess = entrySuccess(
  'RemoveEntryPictureSuccess',
  'The entry has no picture. `setEntryPicture` restores it.',
);

builder.mutationField('removeEntryPicture', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('RemoveEntryPictureResult', RemoveEntryPictureSuccess, [NotFoundRef, ConflictRef]),
    description: 'Removes the picture of an entry. The published site shows it until you publish again.',
    args: { input: t.arg({ type: RemoveEntryPictureInput, required: true, description: 'The entry.' }) },
    resolve: (_root, { input: { expectedVersion, entryId } }, context, info) =>
      runMutation(context, { mutation: 'removeEntryPicture', subject: entryId }, async (db) => {
        const { userId } = context.viewer;
        const remove = () => removeEntryPicture(db, userId, entryId);
        const isDone = isUuid(entryId) && (await editGraph(db, { userId, expectedVersion }, remove));
        if (!isDone) throw notFound('entry with a picture', entryId);
        return { graph: await loadGraph(context, info) };
      }),
  }),
);
