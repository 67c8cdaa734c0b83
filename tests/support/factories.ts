import type { Actor } from '../../src/services/database/actor.ts';
import type { Database } from '../../src/services/database/prisma.ts';

export interface TestUser {
  id: string;
  tenantId: string;
  email: string;
  actor: Extract<Actor, { role: 'app_user' }>;
}

/** A user as created by sign-up, without a password. `tenantId` adds them to an existing tenant. */
export async function makeUser(
  api: Database,
  name: string,
  { tenantId }: { tenantId?: string } = {},
): Promise<TestUser> {
  const user = await api.prisma.user.create({
    data: { name, email: `${name}@example.com`, ...(tenantId === undefined ? {} : { tenantId }) },
  });
  const actor = { role: 'app_user', userId: user.id, tenantId: user.tenantId } as const;
  return { id: user.id, tenantId: user.tenantId, email: user.email, actor };
}
