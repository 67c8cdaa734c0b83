import { builder } from '../../schema/builder.ts';
import { ArchetypeRef } from '../../schema/enums.ts';
import { Conflict, ConflictRef, InvalidInputRef } from '../../schema/refusals.ts';
import { runMutation, resultUnion, runSuccess } from '../mutation.ts';
import { startRunAs } from '../start-run-as.ts';

const RerollImageInput = builder.inputType('RerollImageInput', {
  description: 'An archetype to make new candidates for.',
  fields: (t) => ({
    archetype: t.field({ type: ArchetypeRef, required: true, description: 'Archetype to make new candidates for.' }),
  }),
});

const RerollImageSuccess = runSuccess('RerollImageSuccess', 'The run that makes the candidates has been queued.');

builder.mutationField('rerollImage', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('RerollImageResult', RerollImageSuccess, [ConflictRef, InvalidInputRef]),
    description: 'Makes new candidates for one archetype. Earlier candidates stay available.',
    args: { input: t.arg({ type: RerollImageInput, required: true, description: 'The archetype.' }) },
    resolve: (_root, { input: { archetype } }, context) =>
      runMutation(context, { mutation: 'rerollImage', subject: archetype }, async (db) => {
        const portrait = await db.asset.findFirst({ where: { kind: 'portrait_src' }, select: { id: true } });
        if (!portrait) throw new Conflict('There is no portrait to make images from. Upload a photo first.');
        const { runId } = await startRunAs(context, db, { kind: 'images', input: { reroll: archetype } });
        return { runId };
      }),
  }),
);
