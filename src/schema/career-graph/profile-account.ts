import type { ProfileAccount } from '../../domain/career-graph/profile-account.ts';
import { builder } from '../builder.ts';

export const ProfileAccountRef = builder.objectRef<ProfileAccount>('ProfileAccount').implement({
  description: "The owner's account in a network.",
  fields: (t) => ({
    network: t.exposeString('network', { nullable: true, description: 'Name of the network; null if not stated.' }),
    username: t.exposeString('username', {
      nullable: true,
      description: 'Name of the owner there; null if not stated.',
    }),
    url: t.exposeString('url', { nullable: true, description: 'Web address of the account; null if not stated.' }),
  }),
});
