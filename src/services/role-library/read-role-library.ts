import type { LibraryRole, MetricLadder } from '../../domain/role-library/library-role.ts';
import type { Db } from '../database/prisma.ts';

/** Reads the role library from the database. It is shared by all tenants and was validated when seeded. */
export async function readRoleLibrary(db: Db): Promise<LibraryRole[]> {
  const rows = await db.roleLibraryEntry.findMany({ orderBy: [{ industry: 'asc' }, { role: 'asc' }] });
  return rows.map(({ role, industry, version, titles, outcomes, processes, tools, patterns, metricLadders }) => ({
    role,
    industry,
    version,
    titles,
    outcomes: outcomes as string[],
    processes: processes as string[],
    tools: tools as string[],
    patterns: patterns as string[],
    metricLadders: metricLadders as unknown as MetricLadder[],
  }));
}
