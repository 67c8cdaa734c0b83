import { ARCHETYPES, wholeImage } from '../../domain/images/archetypes.ts';
import { builder } from '../../schema/builder.ts';
import { NotFound, NotFoundRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { isUuid } from '../is-uuid.ts';
import { perform, resultUnion } from '../mutation.ts';
import { placementOf, placementSuccess } from '../placement-of.ts';
import { startRunAs } from '../start-run-as.ts';

const SelectVariantInput = builder.inputType('SelectVariantInput', {
  description: 'Which candidate to place.',
  fields: (t) => ({ generationId: t.id({ required: true, description: 'Id of the candidate.' }) }),
});

const SelectVariantSuccess = placementSuccess('SelectVariantSuccess', 'The candidate is placed.');

builder.mutationField('selectVariant', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('SelectVariantResult', SelectVariantSuccess, [NotFoundRef]),
    description: 'Places a candidate; marked chosen_by = user, which no later run overwrites.',
    args: { input: t.arg({ type: SelectVariantInput, required: true, description: 'Which candidate to place.' }) },
    resolve: (_root, { input: { generationId: id } }, context, info) =>
      perform(context, { mutation: 'selectVariant', subject: id }, async (db) => {
        const { userId } = context.viewer;
        const slot = await editGraph(db, { userId }, async () => {
          const generation = isUuid(id) ? await db.imageGeneration.findFirst({ where: { id } }) : null;
          if (!generation || generation.status === 'failed') throw new NotFound(`You have no candidate ${id}.`);
          const { slot, gradient } = ARCHETYPES[generation.archetype];
          const data = {
            assetId: generation.upscaledAssetId ?? generation.assetId,
            generationId: generation.id,
            crop: wholeImage(generation.archetype),
            ...(gradient ? { gradient } : {}),
            chosenBy: 'user' as const,
            emptyReason: null,
          };
          await db.imagePlacement.upsert({
            where: { userId_slot: { userId, slot } },
            create: { userId, slot, ...data },
            update: data,
          });
          return slot;
        });
        await startRunAs(context, db, { kind: 'images', input: { sizesOnly: true } });
        return placementOf(context, info, slot);
      }),
  }),
);
