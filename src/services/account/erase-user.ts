import type { Actor } from '../database/actor.ts';
import type { Db } from '../database/prisma.ts';
import type { FileStore } from '../storage/file-store.ts';
import { USER_FOLDERS } from './user-folders.ts';

/**
 * Erases a user and everything they own, within the user's own transaction: rows, sessions, the site, then the files. The tenant is
 * deleted with its last user. Only the audit log stays, which holds an id and no name. Runs in progress find their rows gone and
 * write nothing more. Files that are being written meanwhile are deleted by {@link eraseFiles}, to be called after the commit.
 */
export async function eraseUser(db: Db, store: FileStore, actor: Extract<Actor, { role: 'app_user' }>): Promise<void> {
  const { userId, tenantId } = actor;
  const files = await db.asset.findMany({ where: { userId }, select: { storageKey: true } });
  const [acting] = await db.$queryRaw<{ role: string }[]>`select current_user::text as role`;
  // Row security doesn't let users delete themselves, so switch back to the server's role for three statements.
  await db.$executeRaw`select set_config('role', 'none', true)`;
  // Links to choose a new password, and sign-ins that have only begun, which refer to the user without a foreign key.
  await db.$executeRaw`delete from verifications where position(${userId} in value) > 0`;
  await db.$executeRaw`delete from users where id = ${userId}::uuid`;
  await db.$executeRaw`delete from tenants t where t.id = ${tenantId}::uuid and not exists (select 1 from users u where u.tenant_id = t.id)`;
  await db.$executeRaw`select set_config('role', ${acting?.role}, true)`;
  // Files last: if the store fails, the transaction rolls back and the deletion can be retried.
  await eraseFiles(store, userId);
  for (const { storageKey } of files) await store.delete(storageKey);
}

/** Deletes everything in a user's folders. */
export async function eraseFiles(store: FileStore, userId: string): Promise<void> {
  for (const folder of USER_FOLDERS) await store.deleteAll(`${folder}/${userId}`);
}
