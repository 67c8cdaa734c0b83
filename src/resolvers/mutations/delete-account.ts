import { builder } from '../../schema/builder.ts';
import { InvalidInput, InvalidInputRef } from '../../schema/refusals.ts';
import { eraseUser } from '../../services/account/erase-user.ts';
import { runMutation, refusableUnion } from '../mutation.ts';

const DeleteAccountSuccess = builder.objectRef<{ deletedAt: Date }>('DeleteAccountSuccess').implement({
  description: 'The account and everything in it have been permanently deleted, and all sessions have ended.',
  fields: (t) => ({ deletedAt: t.expose('deletedAt', { type: 'DateTime', description: 'Time of the deletion.' }) }),
});

builder.mutationField('deleteAccount', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: refusableUnion('DeleteAccountResult', DeleteAccountSuccess, [InvalidInputRef]),
    description:
      'Permanently deletes the signed-in user with documents, career graph, images, exports and site. Takes effect immediately and cannot be undone. To keep a copy, export `ARCHIVE` first.',
    args: {
      confirm: t.arg.string({
        required: true,
        description: 'Email address of the account, to prevent accidents.',
      }),
    },
    resolve: (_root, { confirm }, context) =>
      runMutation(context, { mutation: 'deleteAccount' }, async (db, setSubject) => {
        const { userId, tenantId } = context.viewer;
        const { email } = await db.user.findFirstOrThrow({ where: { id: userId }, select: { email: true } });
        if (confirm.trim().toLowerCase() !== email.toLowerCase())
          throw new InvalidInput(
            'This is not the email address of the account, so nothing was deleted. Enter the address that you sign in with.',
            'confirm',
          );
        setSubject(userId);
        await eraseUser(db, context.store, { role: 'app_user', userId, tenantId });
        return { deletedAt: new Date() };
      }),
  }),
);
