import type { WorkerActor } from '../services/database/actor.ts';
import type { Database } from '../services/database/prisma.ts';
import { onPool } from '../services/database/run-sql.ts';

/** Users of one statement. */
const PAGE = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';
const NEXT = `select id, tenant_id from users where id > $1::uuid order by id limit ${PAGE}`;

/** The actors of a worker on behalf of every user, a page at a time. Must run as app_worker. */
export async function* everyOwner({ pool }: Database): AsyncGenerator<WorkerActor> {
  for (let last: string | undefined = FIRST; last !== undefined;) {
    const users: { id: string; tenant_id: string }[] = await onPool(pool)(NEXT, [last]);
    for (const { id, tenant_id: tenantId } of users) yield { role: 'app_worker', userId: id, tenantId };
    last = users.length < PAGE ? undefined : users.at(-1)?.id;
  }
}
