import { builder } from './builder.ts';

export const PasskeyRef = builder.prismaObject('Passkey', {
  description: 'Signs its user in without a password: kept by a device or a password manager.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable ID.' }),
    name: t.exposeString('name', { nullable: true, description: 'What the user calls it; null without a name.' }),
    isSynced: t.exposeBoolean('backedUp', { description: 'Whether it is also on other devices of the user.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'Time at which it was added.' }),
  }),
});
