import { share } from '../../pipelines/images/contract.ts';
import { builder } from '../../schema/builder.ts';
import { PlacementSlotRef } from '../../schema/enums.ts';
import { Conflict, ConflictRef, InvalidInputRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { adjustPlacement, isTooSmall } from '../../services/graph/edits/place-image.ts';
import { expectedVersionOf } from '../edit-arguments.ts';
import { runMutation, resultUnion } from '../mutation.ts';
import { CropInput } from '../crop-input.ts';
import { placementOf, placementSuccess } from '../placement-of.ts';
import { startRunAs } from '../start-run-as.ts';

const AdjustPlacementInput = builder.inputType('AdjustPlacementInput', {
  description: 'Changes to an image on the site. Omitted fields stay as they are.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    slot: t.field({ type: PlacementSlotRef, required: true, description: 'Place on the site.' }),
    crop: t.field({ type: CropInput, description: 'The part of the image to show.' }),
    gradientOpacity: t.float({
      description: 'Opacity of the gradient over the image; 0 for none. Only for places that have a gradient.',
      validate: share,
    }),
  }),
});

const AdjustPlacementSuccess = placementSuccess('AdjustPlacementSuccess', 'The placement has been changed.');

builder.mutationField('adjustPlacement', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('AdjustPlacementResult', AdjustPlacementSuccess, [ConflictRef, InvalidInputRef]),
    description:
      'Changes the crop or gradient of an image on the site. From then on the image counts as chosen by the owner, and no run replaces it.',
    args: { input: t.arg({ type: AdjustPlacementInput, required: true, description: 'The changes.' }) },
    resolve: (_root, { input: { slot, crop, gradientOpacity, expectedVersion } }, context, info) =>
      runMutation(context, { mutation: 'adjustPlacement', subject: slot }, async (db) => {
        const { userId } = context.viewer;
        const adjust = () => adjustPlacement(db, userId, { slot, crop, gradientOpacity });
        const isThere = await editGraph(db, { userId, expectedVersion }, adjust);
        if (!isThere) throw new Conflict('This place has no image to adjust. Choose or upload an image for it first.');
        if (await isTooSmall(db, userId, slot))
          await startRunAs(context, db, { kind: 'images', input: { sizesOnly: true } });
        return placementOf(context, info, slot);
      }),
  }),
);
