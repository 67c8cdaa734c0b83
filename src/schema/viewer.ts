import { builder } from './builder.ts';

export const ViewerRef = builder.prismaObject('User', {
  variant: 'Viewer',
  description: 'The signed-in user.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable id of the user.' }),
    name: t.exposeString('name', { description: 'As given at sign-up.' }),
    email: t.exposeString('email', { description: 'The address to sign in with.' }),
    emailVerified: t.exposeBoolean('emailVerified', { description: 'Whether the address is known to be theirs.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When they signed up.' }),
  }),
});
