import { z } from 'zod';
import { builder } from '../../schema/builder.ts';
import { InvalidInput, InvalidInputRef } from '../../schema/refusals.ts';
import { rateLimited } from '../../schema/request-error.ts';
import { type Confirmation, confirmIdentity } from '../../services/account/confirm-identity.ts';
import { eraseFiles, eraseUser } from '../../services/account/erase-user.ts';
import { PASSWORD_LENGTH } from '../../services/auth/password-length.ts';
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
      password: t.arg.string({
        description: "The user's password. Can be left out for ten minutes after signing in.",
        validate: z.string().max(PASSWORD_LENGTH.max),
      }),
    },
    resolve: (_root, { confirm, password = null }, context) =>
      runMutation(context, { mutation: 'deleteAccount' }, async (db, setSubject) => {
        const { userId, tenantId, sessionId } = context.viewer;
        const { email } = await db.user.findFirstOrThrow({ where: { id: userId }, select: { email: true } });
        if (confirm.trim().toLowerCase() !== email.toLowerCase())
          throw new InvalidInput(
            'This is not the email address of the account, so nothing was deleted. Enter the address that you sign in with.',
            'confirm',
          );
        setSubject(userId);
        refuseUnconfirmed(await confirmIdentity(context.database, { sessionId, userId, password }));
        await eraseUser(db, context.store, { role: 'app_user', userId, tenantId });
        context.afterCommit(() => eraseFiles(context.store, userId));
        return { deletedAt: new Date() };
      }),
  }),
);

/** Throws unless it is the owner who asks. */
function refuseUnconfirmed(confirmation: Confirmation): void {
  if (confirmation.kind === 'too_many')
    throw rateLimited('Too many wrong passwords. Wait a few minutes, then try again.', confirmation.retryAfterSeconds);
  if (confirmation.kind === 'needed')
    throw new InvalidInput(
      'To delete the account, enter your password, or sign out and in again and repeat this within ten minutes.',
      'password',
    );
  if (confirmation.kind === 'wrong') throw new InvalidInput('The password is wrong. Nothing was deleted.', 'password');
}
