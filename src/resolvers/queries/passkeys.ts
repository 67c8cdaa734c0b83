import { builder } from '../../schema/builder.ts';
import { PasskeyRef } from '../../schema/passkey.ts';

const MOST = 100;

builder.queryField('passkeys', (t) =>
  t.withAuth({ signedIn: true }).prismaField({
    type: [PasskeyRef],
    description: "The signed-in user's passkeys, newest first.",
    resolve: (query, _root, _args, { db }) => db.passkey.findMany({ ...query, orderBy: { id: 'desc' }, take: MOST }),
  }),
);
