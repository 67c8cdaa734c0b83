import type { StoredGraph } from '../../../domain/reconcile/stored-graph.ts';
import type { Db } from '../../database/prisma.ts';

/** Names of the companies in these career graphs, by ID. */
export async function readCompanyNames(db: Db, graphs: StoredGraph[]): Promise<(id: string) => string | null> {
  const ids = graphs.flatMap(({ experiences }) => experiences.flatMap(({ columns }) => columns.companyId ?? []));
  const rows = await db.company.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? null;
}
