import type { WorkerActor } from '../services/database/actor.ts';
import type { Database } from '../services/database/prisma.ts';
import { onPool } from '../services/database/run-sql.ts';

/** The actors of a worker on behalf of every user. Must run as app_worker. */
export async function everyOwner({ pool }: Database): Promise<WorkerActor[]> {
  const users = await onPool(pool)<{ id: string; tenant_id: string }>('select id, tenant_id from users', []);
  return users.map(({ id, tenant_id: tenantId }) => ({ role: 'app_worker', userId: id, tenantId }));
}
