import { ENTRY_NAMES } from '../../domain/career-graph/entry-kind.ts';
import { ENTRY_PICTURE } from '../../domain/images/entry-picture.ts';
import type { Crop } from '../../domain/images/crop.ts';
import { builder } from '../../schema/builder.ts';
import { line } from '../../schema/inputs/text.ts';
import { ConflictRef, InvalidInput, InvalidInputRef, notFound, NotFoundRef } from '../../schema/refusals.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import type { Db } from '../../services/database/prisma.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { setEntryPicture } from '../../services/graph/edits/entry-picture.ts';
import { CropInput } from '../crop-input.ts';
import { expectedVersionOf } from '../edit-arguments.ts';
import { entrySuccess } from '../entry-input.ts';
import { loadGraph } from '../load-graph.ts';
import { resultUnion, runMutation } from '../mutation.ts';

const SetEntryPictureInput = builder.inputType('SetEntryPictureInput', {
  description: 'The picture of an entry, and what it shows.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    entryId: t.id({ required: true, description: 'ID of a project or another entry of a section.' }),
    assetId: t.id({
      description:
        'ID of a picture that an entry has or had, to restore it. If omitted or null, the present one stays. `uploadEntryPicture` takes a new one.',
    }),
    alt: t.string({
      description: "What the picture shows, for people who can't see it. If omitted or null, it says nothing.",
      validate: line,
    }),
    crop: t.field({
      type: CropInput,
      description:
        'The part to show in the frame of a card. If omitted or null, that of the present picture stays, and another one shows its middle.',
    }),
  }),
});

const SetEntryPictureSuccess = entrySuccess('SetEntryPictureSuccess', 'The entry has this picture.');

builder.mutationField('setEntryPicture', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('SetEntryPictureResult', SetEntryPictureSuccess, [InvalidInputRef, NotFoundRef, ConflictRef]),
    description: 'Changes what is said about the picture of an entry, its crop, or restores an earlier picture.',
    args: { input: t.arg({ type: SetEntryPictureInput, required: true, description: 'The picture.' }) },
    resolve: (_root, { input: { expectedVersion, entryId, assetId, alt, crop } }, context, info) =>
      runMutation(context, { mutation: 'setEntryPicture', subject: entryId }, async (db) => {
        const { userId } = context.viewer;
        const isDone =
          isUuid(entryId) &&
          (await editGraph(db, { userId, expectedVersion }, async () => {
            const picture = await pictureOf(db, { userId, entryId, assetId: assetId ?? null });
            return setEntryPicture(db, userId, { ...picture, entryId, crop: crop ?? picture.crop, alt: alt ?? null });
          }));
        if (!isDone) throw notFound(ENTRY_NAMES.sectionEntry, entryId);
        return { graph: await loadGraph(context, info) };
      }),
  }),
);

/** The picture that is wanted, with the crop that it has in this entry. */
async function pictureOf(
  db: Db,
  { userId, entryId, assetId }: { userId: string; entryId: string; assetId: string | null },
): Promise<{ assetId: string; crop: Crop | null }> {
  const present = await db.entryPicture.findFirst({ where: { userId, entryId } });
  if (present && (assetId === null || assetId === present.assetId))
    return { assetId: present.assetId, crop: present.crop as Crop | null };
  if (assetId === null)
    throw new InvalidInput(
      'The entry has no picture. Upload one with uploadEntryPicture, or pass an earlier one.',
      'assetId',
    );
  // Originals are never shown: they may say where they were taken.
  const kind = ENTRY_PICTURE.assetKind;
  const asset = isUuid(assetId) && (await db.asset.findFirst({ where: { id: assetId, userId, kind } }));
  if (!asset) throw notFound('picture', assetId);
  return { assetId: asset.id, crop: null };
}
