import { cropFault } from '../../domain/images/crop.ts';
import { builder } from '../../schema/builder.ts';
import { PlacementSlotRef } from '../../schema/enums.ts';
import { Conflict, ConflictRef, InvalidInput, InvalidInputRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { perform, resultUnion } from '../mutation.ts';
import { placementOf, placementSuccess } from '../placement-of.ts';

const CropInput = builder.inputType('CropInput', {
  description: 'A part of an image, all 0..1 of it.',
  fields: (t) => ({
    x: t.float({ required: true, description: 'Left edge.' }),
    y: t.float({ required: true, description: 'Top edge.' }),
    w: t.float({ required: true, description: 'Width.' }),
    h: t.float({ required: true, description: 'Height.' }),
    focalX: t.float({ required: true, description: 'What must stay visible, from the left.' }),
    focalY: t.float({ required: true, description: 'What must stay visible, from the top.' }),
  }),
});

const AdjustPlacementInput = builder.inputType('AdjustPlacementInput', {
  description: 'What to change of a placement. What is left out stays as it is.',
  fields: (t) => ({
    slot: t.field({ type: PlacementSlotRef, required: true, description: 'Where.' }),
    crop: t.field({ type: CropInput, description: 'The part to show.' }),
    gradientOpacity: t.float({ description: 'How dark the shade is, 0..1; 0 for none. For places that have one.' }),
  }),
});

const AdjustPlacementSuccess = placementSuccess('AdjustPlacementSuccess', 'The placement is changed.');

builder.mutationField('adjustPlacement', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('AdjustPlacementResult', AdjustPlacementSuccess, [ConflictRef, InvalidInputRef]),
    description: 'Changes how an image stands in its place. The image is the choice of the user from then on.',
    args: { input: t.arg({ type: AdjustPlacementInput, required: true, description: 'What to change.' }) },
    resolve: (_root, { input: { slot, crop, gradientOpacity } }, context, info) =>
      perform(context, { mutation: 'adjustPlacement', subject: slot }, async (db) => {
        const { userId } = context.viewer;
        await editGraph(db, { userId }, async () => {
          const placement = await db.imagePlacement.findFirst({ where: { slot } });
          if (!placement?.assetId) throw new Conflict('There is no image in this place. Place one first.');
          const fault = crop ? cropFault(crop) : null;
          if (fault) throw new InvalidInput(fault, 'crop');
          const gradient = placement.gradient as { opacity: number } | null;
          if (typeof gradientOpacity === 'number' && (gradient === null || gradientOpacity < 0 || gradientOpacity > 1))
            throw new InvalidInput(
              gradient === null ? 'This place has no shade.' : 'The shade is between 0 and 1.',
              'gradientOpacity',
            );
          await db.imagePlacement.update({
            where: { id: placement.id },
            data: {
              ...(crop ? { crop: { ...crop } } : {}),
              ...(typeof gradientOpacity === 'number' ? { gradient: { ...gradient, opacity: gradientOpacity } } : {}),
              chosenBy: 'user',
            },
          });
        });
        return placementOf(context, info, slot);
      }),
  }),
);
