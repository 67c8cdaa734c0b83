import type { Actor } from '../database/actor.ts';
import type { Db } from '../database/prisma.ts';
import type { FileStore } from '../storage/file-store.ts';

/** Folders in the store in which each user has one of their own. */
const FOLDERS = ['documents', 'incoming', 'photos', 'images', 'derived', 'exports', 'runs'];

/**
 * Erases a user with everything of theirs, in the transaction of an operation that is theirs: rows, sessions, the site, then the
 * files; the tenant goes with its last user. What stays is the audit log, which knows an id and no name. Runs that are being
 * worked on find themselves gone and write nothing more.
 */
export async function eraseUser(db: Db, store: FileStore, actor: Extract<Actor, { role: 'app_user' }>): Promise<void> {
  const { userId, tenantId } = actor;
  const files = await db.asset.findMany({ where: { userId }, select: { storageKey: true } });
  // Users cannot delete themselves in the database: only the server as such may, and is that for two statements.
  await db.$executeRaw`select set_config('role', 'app_api', true)`;
  await db.$executeRaw`delete from users where id = ${userId}::uuid`;
  await db.$executeRaw`delete from tenants t where t.id = ${tenantId}::uuid and not exists (select 1 from users u where u.tenant_id = t.id)`;
  await db.$executeRaw`select set_config('role', ${actor.role}, true)`;
  // Last: when the store fails, nothing has been deleted in the database either, and it can be tried again.
  for (const folder of FOLDERS) await store.deleteAll(`${folder}/${userId}`);
  for (const { storageKey } of files) await store.delete(storageKey);
}
