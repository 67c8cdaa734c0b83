import { builder } from '../../schema/builder.ts';
import { ConflictRef, notFound, NotFoundRef } from '../../schema/refusals.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { placeCandidate } from '../../services/graph/edits/place-image.ts';
import { expectedVersionOf } from '../edit-arguments.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { runMutation, resultUnion } from '../mutation.ts';
import { placementOf, placementSuccess } from '../placement-of.ts';
import { startRunAs } from '../start-run-as.ts';

const SelectVariantInput = builder.inputType('SelectVariantInput', {
  description: 'A candidate to place on the site.',
  fields: (t) => ({
    expectedVersion: expectedVersionOf(t),
    generationId: t.id({ required: true, description: 'ID of the candidate.' }),
  }),
});

const SelectVariantSuccess = placementSuccess('SelectVariantSuccess', 'The candidate has been placed.');

builder.mutationField('selectVariant', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('SelectVariantResult', SelectVariantSuccess, [NotFoundRef, ConflictRef]),
    description:
      'Places a candidate on the site. From then on the image counts as chosen by the owner, and no run replaces it.',
    args: { input: t.arg({ type: SelectVariantInput, required: true, description: 'The candidate to place.' }) },
    resolve: (_root, { input: { generationId: id, expectedVersion } }, context, info) =>
      runMutation(context, { mutation: 'selectVariant', subject: id }, async (db) => {
        const { userId } = context.viewer;
        const place = () => placeCandidate(db, userId, id);
        const slot = isUuid(id) ? await editGraph(db, { userId, expectedVersion }, place) : null;
        if (slot === null) throw notFound('candidate', id);
        await startRunAs(context, db, { kind: 'images', input: { sizesOnly: true } });
        return placementOf(context, info, slot);
      }),
  }),
);
