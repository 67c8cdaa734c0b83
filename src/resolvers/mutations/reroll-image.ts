import { builder } from '../../schema/builder.ts';
import { ArchetypeRef } from '../../schema/enums.ts';
import { Conflict, ConflictRef, InvalidInputRef } from '../../schema/refusals.ts';
import { perform, resultUnion, runSuccess } from '../mutation.ts';
import { startRunAs } from '../start-run-as.ts';

const RerollImageInput = builder.inputType('RerollImageInput', {
  description: 'What to make anew.',
  fields: (t) => ({ archetype: t.field({ type: ArchetypeRef, required: true, description: 'Which archetype.' }) }),
});

const RerollImageSuccess = runSuccess('RerollImageSuccess', 'The new candidates are being made.');

builder.mutationField('rerollImage', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('RerollImageResult', RerollImageSuccess, [ConflictRef, InvalidInputRef]),
    description: 'New candidates for one archetype; earlier ones stay selectable.',
    args: { input: t.arg({ type: RerollImageInput, required: true, description: 'What to make anew.' }) },
    resolve: (_root, { input: { archetype } }, context) =>
      perform(context, { mutation: 'rerollImage', subject: archetype }, async (db) => {
        const portrait = await db.asset.findFirst({ where: { kind: 'portrait_src' }, select: { id: true } });
        if (!portrait) throw new Conflict('There is no portrait yet. Upload a photo first.');
        const { runId } = await startRunAs(context, db, { kind: 'images', input: { reroll: archetype } });
        return { runId };
      }),
  }),
);
