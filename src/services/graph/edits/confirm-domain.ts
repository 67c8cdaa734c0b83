import type { Db } from '../../database/prisma.ts';

/**
 * Sets the domain of one of the owner's employers. Call it within {@link editGraph}.
 *
 * @returns false if the owner has no such employer
 */
export async function confirmDomain(
  db: Db,
  userId: string,
  { companyId, domain }: { companyId: string; domain: string },
): Promise<boolean> {
  const before = await db.company.findFirst({ where: { id: companyId, experiences: { some: { userId } } } });
  if (!before) return false;
  await db.company.updateMany({ where: { id: companyId }, data: { domain, domainConfidence: 1 } });
  if (before.domain === domain) {
    // Confirming a domain again looks it up again, unless it was found or a run is asking.
    const isLinked = (await db.companyAsset.count({ where: { companyId, linkUrl: { not: null } } })) > 0;
    if (!isLinked) await db.logoLookup.deleteMany({ where: { companyId, runId: null } });
  } else {
    // A logo found by the previous domain may belong to another company.
    await db.companyAsset.deleteMany({ where: { companyId, linkUrl: { not: null } } });
    await db.logoLookup.deleteMany({ where: { companyId } });
  }
  return true;
}
