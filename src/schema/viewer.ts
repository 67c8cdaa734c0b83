import { builder } from './builder.ts';
import { NodeRef } from './node.ts';

export const ViewerRef = builder.prismaObject('User', {
  variant: 'Viewer',
  description: 'The signed-in user.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable ID.' }),
    name: t.exposeString('name', { description: 'Name given at sign-up.' }),
    email: t.exposeString('email', { description: 'Email address to sign in with.' }),
    emailVerified: t.exposeBoolean('emailVerified', { description: 'Whether the email address has been verified.' }),
    hasSecondFactor: t.exposeBoolean('twoFactorEnabled', {
      description: 'Whether signing in also asks for a code of an authenticator app.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'Time of sign-up.' }),
  }),
});
