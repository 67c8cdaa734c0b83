import { share } from '../../pipelines/images/contract.ts';
import { builder } from '../../schema/builder.ts';
import { PlacementSlotRef } from '../../schema/enums.ts';
import { Conflict, ConflictRef, InvalidInputRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { adjustPlacement } from '../../services/graph/edits/place-image.ts';
import { expectedVersionOf } from '../edit-arguments.ts';
import { perform, resultUnion } from '../mutation.ts';
import { placementOf, placementSuccess } from '../placement-of.ts';

const CropInput = builder.inputType('CropInput', {
  description: 'A part of an image.',
  fields: (t) => ({
    x: t.float({ required: true, description: 'Left edge.', validate: share }),
    y: t.float({ required: true, description: 'Top edge.', validate: share }),
    w: t.float({ required: true, description: 'Width.', validate: share }),
    h: t.float({ required: true, description: 'Height.', validate: share }),
    focalX: t.float({ required: true, description: 'What must stay visible, from the left.', validate: share }),
    focalY: t.float({ required: true, description: 'What must stay visible, from the top.', validate: share }),
  }),
});

const AdjustPlacementInput = builder.inputType('AdjustPlacementInput', {
  description: 'What to change of a placement. What is left out stays as it is.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    slot: t.field({ type: PlacementSlotRef, required: true, description: 'Where.' }),
    crop: t.field({ type: CropInput, description: 'The part to show.' }),
    gradientOpacity: t.float({
      description: 'How dark the shade is; 0 for none. For places that have one.',
      validate: share,
    }),
  }),
});

const AdjustPlacementSuccess = placementSuccess('AdjustPlacementSuccess', 'The placement is changed.');

builder.mutationField('adjustPlacement', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('AdjustPlacementResult', AdjustPlacementSuccess, [ConflictRef, InvalidInputRef]),
    description: 'Changes how an image stands in its place. The image is the choice of the user from then on.',
    args: { input: t.arg({ type: AdjustPlacementInput, required: true, description: 'What to change.' }) },
    resolve: (_root, { input: { slot, crop, gradientOpacity, expectedVersion } }, context, info) =>
      perform(context, { mutation: 'adjustPlacement', subject: slot }, async (db) => {
        const { userId } = context.viewer;
        const adjust = () => adjustPlacement(db, userId, { slot, crop, gradientOpacity });
        const isThere = await editGraph(db, { userId, expectedVersion }, adjust);
        if (!isThere) throw new Conflict('There is no image in this place. Place one first.');
        return placementOf(context, info, slot);
      }),
  }),
);
