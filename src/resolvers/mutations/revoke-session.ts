import { builder } from '../../schema/builder.ts';
import { notFound, NotFoundRef } from '../../schema/refusals.ts';
import { isUuid } from '../../services/database/is-uuid.ts';
import { resultUnion, runMutation } from '../mutation.ts';

const RevokeSessionSuccess = builder.objectRef<{ id: string }>('RevokeSessionSuccess').implement({
  description: 'The session has ended: its requests are refused, and its sockets and event streams are closed.',
  fields: (t) => ({ id: t.exposeID('id', { description: 'ID of the session.' }) }),
});

builder.mutationField('revokeSession', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: resultUnion('RevokeSessionResult', RevokeSessionSuccess, [NotFoundRef]),
    description: 'Signs out a device of the signed-in user.',
    args: { id: t.arg.id({ required: true, description: 'ID of the session.' }) },
    resolve: (_root, { id }, context) =>
      runMutation(context, { mutation: 'revokeSession', subject: id }, async (db) => {
        const { count } = isUuid(id) ? await db.session.deleteMany({ where: { id } }) : { count: 0 };
        if (count === 0) throw notFound('session', id);
        return { id };
      }),
  }),
);
