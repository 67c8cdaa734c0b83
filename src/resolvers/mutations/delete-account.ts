import { builder } from '../../schema/builder.ts';
import { InvalidInput, InvalidInputRef } from '../../schema/refusals.ts';
import { eraseUser } from '../../services/account/erase-user.ts';
import { perform, resultUnion } from '../mutation.ts';

const DeleteAccountSuccess = builder.objectRef<{ deletedAt: Date }>('DeleteAccountSuccess').implement({
  description: 'Everything of the user is gone, their sessions too. Nothing of it comes back.',
  fields: (t) => ({ deletedAt: t.expose('deletedAt', { type: 'DateTime', description: 'When it was.' }) }),
});

builder.mutationField('deleteAccount', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('DeleteAccountResult', DeleteAccountSuccess, [InvalidInputRef]),
    description:
      'Erases the signed-in user with documents, graph, images, exports and site, at once and for good. Export it all first, as ARCHIVE.',
    args: {
      confirm: t.arg.string({
        required: true,
        description: 'The e-mail address of the account, so that nobody does it by accident.',
      }),
    },
    resolve: (_root, { confirm }, context) =>
      perform(context, { mutation: 'deleteAccount' }, async (db, tell) => {
        const { userId, tenantId } = context.viewer;
        const { email } = await db.user.findFirstOrThrow({ where: { id: userId }, select: { email: true } });
        if (confirm.trim().toLowerCase() !== email.toLowerCase())
          throw new InvalidInput('That is not the e-mail address of this account. Nothing was deleted.', 'confirm');
        tell(userId);
        await eraseUser(db, context.store, { role: 'app_user', userId, tenantId });
        return { deletedAt: new Date() };
      }),
  }),
);
