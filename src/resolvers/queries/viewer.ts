import type { User } from '../../generated/prisma/client.ts';
import { builder } from '../../schema/builder.ts';
import { ViewerRef } from '../../schema/viewer.ts';
import { readAsViewer } from '../read-as-viewer.ts';

const READ = `select id, name, email, email_verified as "emailVerified", two_factor_enabled as "twoFactorEnabled", created_at as "createdAt" from users where id = $1::uuid`;

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerRef,
    nullable: true,
    description: 'The signed-in user; null if no one is signed in.',
    extensions: { withoutTransaction: true },
    async resolve(_root, _args, context) {
      if (!context.viewer) return null;
      const [user] = await readAsViewer(context)<User>(READ, [context.viewer.userId]);
      return user ?? null;
    },
  }),
);
